package io.onrecord.analysis.rating;

import io.onrecord.events.Article;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The published ratings of an article as its findings.
public final class PublishedRatings {

    /// Ends the method of a rating that stands on another publisher's page.
    public static final String COPY = "-copy";

    private PublishedRatings() {}

    /// @param quotes of the article: those that are utterances of a rated claim belong to it, and
    ///   may name its claimant
    public static List<Finding> in(Article article, List<Quote> quotes, List<RatingFound> ratings) {
        return ratings.stream()
                .flatMap(rating -> finding(article, quotes, rating).stream())
                .toList();
    }

    private static Optional<Finding> finding(
            Article article, List<Quote> quotes, RatingFound found) {
        Printed label = found.label();
        Printed words = found.claim();
        if (label == null || words == null || Ids.normal(words.value()).isEmpty()) {
            return Optional.empty();
        }
        Utterances utterances = Utterances.of(words.value(), found, quotes);
        Claim claim = claim(found, words.value(), utterances);
        Passage limitation = Limitation.find(article.text()).orElse(null);
        String verdictId = Ids.ratingVerdict(claim.id());
        String method = found.form().name().toLowerCase(Locale.ROOT) + (found.own() ? "" : COPY);
        return Optional.of(
                new Finding(
                        Ids.finding(article.id(), verdictId),
                        article.id(),
                        article.version(),
                        Verdict.Kind.PUBLISHED_RATING,
                        verdictId,
                        claim,
                        null,
                        assessor(found.reviewer()),
                        rating(found, label.value(), limitation),
                        null,
                        null,
                        evidence(article, found, limitation, utterances),
                        method));
    }

    private static Rating rating(RatingFound found, String label, @Nullable Passage limitation) {
        return new Rating(
                label,
                null,
                found.ratingClass(),
                RatingLabels.VERSION,
                found.numeric(),
                found.numericConflicts(),
                limitation == null ? null : limitation.span());
    }

    private static Assessor assessor(Reviewer reviewer) {
        return new Assessor(
                reviewer.name(), reviewer.domain(), "fact-checker", Assessor.Relation.INDEPENDENT);
    }

    private static Claim claim(RatingFound found, String words, Utterances utterances) {
        Printed printed = found.claimant();
        String claimant = printed != null ? printed.value() : utterances.claimant();
        return new Claim(
                Ids.claim(reviewerKey(found.reviewer()), words, printed == null ? null : claimant),
                words,
                ClaimLevel.of(words, claimant),
                claimant,
                basis(found, utterances),
                found.date() == null ? null : found.date().value(),
                found.place() == null ? null : found.place().value(),
                utterances.quotes().stream().map(Quote::id).toList(),
                found.claimantRole() == null ? utterances.role() : found.claimantRole());
    }

    private static Claim.ClaimantBasis basis(RatingFound found, Utterances utterances) {
        Printed printed = found.claimant();
        if (printed == null) {
            return utterances.claimant() == null
                    ? Claim.ClaimantBasis.NONE
                    : Claim.ClaimantBasis.QUOTATION;
        }
        if (!printed.passage().isInText()) {
            return Claim.ClaimantBasis.MARKUP;
        }
        return found.form() == RatingFound.Form.LINE
                ? Claim.ClaimantBasis.RATING_LINE
                : Claim.ClaimantBasis.BOX;
    }

    private static String reviewerKey(Reviewer reviewer) {
        return Objects.requireNonNullElseGet(
                reviewer.domain(), () -> Ids.normal(String.valueOf(reviewer.name())));
    }

    private static List<Evidence> evidence(
            Article article,
            RatingFound found,
            @Nullable Passage limitation,
            Utterances utterances) {
        List<Evidence> evidence = new ArrayList<>();
        add(article, found.label(), Evidence.Role.RATING, evidence);
        add(article, found.claim(), Evidence.Role.CLAIM, evidence);
        add(article, found.claimant(), Evidence.Role.CLAIMANT, evidence);
        if (limitation != null) {
            evidence.add(of(article, limitation, Evidence.Role.LIMITATION));
        }
        utterances.quotes().stream()
                .flatMap(quote -> quote.content().stream())
                .map(span -> Passage.inText(article.text(), span))
                .map(passage -> of(article, passage, Evidence.Role.UTTERANCE))
                .forEach(evidence::add);
        return evidence;
    }

    private static void add(
            Article article, @Nullable Printed printed, Evidence.Role role, List<Evidence> to) {
        if (printed != null) {
            to.add(of(article, printed.passage(), role));
        }
    }

    private static Evidence of(Article article, Passage passage, Evidence.Role role) {
        return new Evidence(
                article.id(),
                article.version(),
                article.textHash(),
                passage.part(),
                passage.span(),
                passage.words(),
                role);
    }
}
