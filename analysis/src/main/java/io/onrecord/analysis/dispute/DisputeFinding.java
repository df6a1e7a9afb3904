package io.onrecord.analysis.dispute;

import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One dispute while its quotes are gathered.
final class DisputeFinding {

    private final Article article;
    private final Dispute dispute;
    private final List<Quote> denials = new ArrayList<>();
    private final List<Span> shown = new ArrayList<>();

    DisputeFinding(Article article, Dispute dispute) {
        this.article = article;
        this.dispute = dispute;
    }

    void add(Quote denial, List<Span> words) {
        denials.add(denial);
        shown.addAll(words);
    }

    DeniedStatement denied() {
        return dispute.denied();
    }

    String disputant() {
        return Statements.name(denials.getFirst());
    }

    int end() {
        return Statements.end(denials.getLast());
    }

    Finding finding() {
        Quote first = denials.getFirst();
        String verdictId = Ids.verdict(Verdict.Kind.DISPUTED, first.id(), dispute.denied().id());
        Speaker speaker = Objects.requireNonNull(first.speaker());
        Claim claim = claim();
        return new Finding(
                Ids.finding(article.id(), verdictId),
                article.id(),
                article.version(),
                Verdict.Kind.DISPUTED,
                verdictId,
                claim,
                about(),
                new Assessor(
                        speaker.name(),
                        null,
                        speaker.role(),
                        Relations.between(speaker, claimant(), claim)),
                null,
                null,
                dispute.denial(),
                evidence(),
                dispute.method());
    }

    private Claim claim() {
        return switch (dispute.denied()) {
            case DeniedStatement.Said said ->
                    claim(said.quote(), Claim.Level.CONTENT, said.claimant());
            case DeniedStatement.Attributed said ->
                    claim(said.quote(), Claim.Level.ATTRIBUTION, said.claimant());
            case DeniedStatement.Claimed claimed -> claimed.rating().claim();
            case DeniedStatement.Rated rated -> rated.rating().claim();
            case DeniedStatement.Unclaimed nobody ->
                    new Claim(
                            nobody.id(),
                            nobody.words(),
                            Claim.Level.CONTENT,
                            null,
                            Claim.ClaimantBasis.NONE,
                            null,
                            null,
                            List.of());
        };
    }

    private static Claim claim(Quote quote, Claim.Level level, String claimant) {
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        return new Claim(
                quote.id(),
                quote.text(),
                level,
                claimant,
                Claim.ClaimantBasis.QUOTATION,
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                List.of(quote.id()));
    }

    /// A verdict is named where its rating is disputed, and only there.
    private About about() {
        List<String> ids = denials.stream().map(Quote::id).toList();
        return switch (dispute.denied()) {
            case DeniedStatement.Rated rated -> new About(rated.rating().verdictId(), null, ids);
            case DeniedStatement.Said said -> new About(null, said.quote().id(), ids);
            case DeniedStatement.Attributed said -> new About(null, said.quote().id(), ids);
            case DeniedStatement.Claimed claimed -> {
                Quote utterance = claimed.utterance();
                yield new About(null, utterance == null ? null : utterance.id(), ids);
            }
            case DeniedStatement.Unclaimed _ -> new About(null, null, ids);
        };
    }

    private @Nullable Speaker claimant() {
        return switch (dispute.denied()) {
            case DeniedStatement.Said said -> said.quote().speaker();
            case DeniedStatement.Attributed said -> said.quote().speaker();
            case DeniedStatement.Claimed claimed ->
                    claimed.utterance() == null ? null : claimed.utterance().speaker();
            case DeniedStatement.Rated _ -> null;
            case DeniedStatement.Unclaimed _ -> null;
        };
    }

    private List<Evidence> evidence() {
        Stream<Evidence> denial =
                shown.stream().distinct().map(span -> of(span, Evidence.Role.DENIAL));
        Stream<Evidence> claim =
                switch (dispute.denied()) {
                    case DeniedStatement.Said said -> claimed(said.quote());
                    case DeniedStatement.Attributed said -> claimed(said.quote());
                    case DeniedStatement.Claimed rated -> claimed(rated.rating());
                    case DeniedStatement.Rated rated -> claimed(rated.rating());
                    case DeniedStatement.Unclaimed _ -> Stream.empty();
                };
        return Stream.concat(denial, claim).toList();
    }

    private Stream<Evidence> claimed(Quote quote) {
        return quote.content().stream().map(span -> of(span, Evidence.Role.CLAIM));
    }

    private static Stream<Evidence> claimed(Finding rating) {
        return rating.evidence().stream()
                .filter(item ->
                        item.role() == Evidence.Role.CLAIM || item.role() == Evidence.Role.RATING);
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
