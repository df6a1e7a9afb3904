package io.onrecord.analysis.contradiction;

import io.onrecord.analysis.dispute.Statements;
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
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two statements of one claimant that an article sets against each other.
///
/// @param claim the one that the article is about
/// @param earlier the one that it holds against it
/// @param rating of the claim, where the article rates it
record Contradiction(Quote claim, Quote earlier, @Nullable Finding rating) {

    /// @param holdsClaim whether the announcing sentence holds the claim itself
    static Contradiction of(Quote announced, Quote other, boolean holdsClaim) {
        boolean isClaim = holdsClaim && Statements.isStatement(announced);
        return isClaim
                ? new Contradiction(announced, other, null)
                : new Contradiction(other, announced, null);
    }

    /// With the rated claim of the same claimant, where there is one.
    Contradiction rated(List<Finding> ratings) {
        Finding rated =
                ratings.stream()
                        .filter(rating -> !rating.claim().quoteIds().contains(earlier.id()))
                        .filter(rating -> isOf(rating.claim(), claim))
                        .findFirst()
                        .orElse(null);
        return new Contradiction(claim, earlier, rated);
    }

    /// The claimant's, and, where its utterances are known, this one.
    private static boolean isOf(Claim rated, Quote claim) {
        String claimant = rated.claimant();
        return claimant != null && Statements.isSame(claimant, Statements.name(claim));
    }

    boolean isOfOneMatter() {
        String words = rating == null ? claim.text() : rating.claim().text();
        return !Ids.normal(words).equals(Ids.normal(earlier.text()))
                && SelfContradictions.haveOneMatter(words, earlier.text());
    }

    Finding finding(Article article, Span narration) {
        Claim about = rating == null ? claimed() : rating.claim();
        String verdictId = Ids.verdict(Verdict.Kind.SELF_CONTRADICTION, earlier.id(), about.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(of(article, narration, Evidence.Role.NARRATION));
        earlier.content()
                .forEach(span -> evidence.add(of(article, span, Evidence.Role.EARLIER_STATEMENT)));
        if (rating == null) {
            claim.content().forEach(span -> evidence.add(of(article, span, Evidence.Role.CLAIM)));
        } else {
            rating.evidence().stream()
                    .filter(item -> item.role() == Evidence.Role.CLAIM)
                    .forEach(evidence::add);
        }
        return new Finding(
                Ids.finding(article.id(), verdictId),
                article.id(),
                article.version(),
                Verdict.Kind.SELF_CONTRADICTION,
                verdictId,
                about,
                new About(
                        null,
                        earlier.id(),
                        rating == null ? List.of(claim.id()) : about.quoteIds()),
                new Assessor(
                        article.source().name(),
                        article.source().domain(),
                        "publisher",
                        Assessor.Relation.UNKNOWN),
                null,
                null,
                null,
                evidence,
                "contradiction pointed out");
    }

    private Claim claimed() {
        Said.Date date = claim.said().date();
        Said.Detail place = claim.said().place();
        return new Claim(
                claim.id(),
                claim.text(),
                Claim.Level.CONTENT,
                Objects.requireNonNull(Statements.name(claim)),
                Claim.ClaimantBasis.QUOTATION,
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                List.of(claim.id()));
    }

    private static Evidence of(Article article, Span span, Evidence.Role role) {
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
