package io.onrecord.analysis.dispute;

import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One dispute while its quotes are gathered.
final class DisputeFinding {

    private final Article article;
    private final DeniedStatement denied;
    private final Denial.Strength strength;
    private final List<Quote> denials = new ArrayList<>();

    DisputeFinding(Article article, DeniedStatement denied, Denial.Strength strength) {
        this.article = article;
        this.denied = denied;
        this.strength = strength;
    }

    void add(Quote denial) {
        denials.add(denial);
    }

    Finding finding() {
        Quote first = denials.getFirst();
        String verdictId = Ids.verdict(Verdict.Kind.DISPUTED, first.id(), denied.id());
        Speaker speaker = Objects.requireNonNull(first.speaker());
        Finding rating = denied.rating();
        Quote quote = denied.quote();
        return new Finding(
                Ids.finding(article.id(), verdictId),
                article.id(),
                article.version(),
                Verdict.Kind.DISPUTED,
                verdictId,
                claim(),
                new About(
                        rating == null ? null : rating.verdictId(),
                        quote == null ? null : quote.id(),
                        denials.stream().map(Quote::id).toList()),
                new Assessor(speaker.name(), null, speaker.role(), Assessor.Relation.UNKNOWN),
                null,
                null,
                new Denial(strength, null),
                evidence(),
                "explicit denial");
    }

    private Claim claim() {
        Finding rating = denied.rating();
        if (rating != null) {
            return rating.claim();
        }
        Quote quote = Objects.requireNonNull(denied.quote());
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        return new Claim(
                quote.id(),
                quote.text(),
                Claim.Level.CONTENT,
                denied.claimant(),
                Claim.ClaimantBasis.QUOTATION,
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                List.of(quote.id()));
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Quote denial : denials) {
            denial.content().forEach(span -> evidence.add(of(span, Evidence.Role.DENIAL)));
        }
        Quote quote = denied.quote();
        if (quote != null) {
            quote.content().forEach(span -> evidence.add(of(span, Evidence.Role.CLAIM)));
        }
        Finding rating = denied.rating();
        if (rating != null) {
            rating.evidence().stream()
                    .filter(item -> item.role() == Evidence.Role.CLAIM)
                    .forEach(evidence::add);
        }
        return evidence;
    }

    private Evidence of(Span span, Evidence.Role role) {
        return new Evidence(
                article.id(),
                article.version(),
                article.textHash(),
                Evidence.TEXT,
                span,
                span.of(article.text()),
                role);
    }
}
