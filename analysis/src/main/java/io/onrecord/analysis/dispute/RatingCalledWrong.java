package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.events.Denial;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;
import java.util.Optional;

/// “The rating is wrong”, “Your fact-check is a lie”: about the rating, not about the claim.
final class RatingCalledWrong implements DisputeRule {

    private static final KeyedPattern WRONG =
            KeyedPattern.of(
                    "rating|fact|ruling|verdict",
                    "(?i)\\b(?:(?:the|this|that|your|their|its|\\S+['’]s?) )?(?:ratings?|fact-?"
                            + " ?checks?|ruling|verdict) (?:is|was|are|were|of [^.,]{1,40} (?:is|was))"
                            + " (?:\\w+ )?(?:wrong|false|incorrect|mistaken|a lie|unfair and"
                            + " wrong|nonsense|untrue|not true)\\b");

    @Override
    public Optional<Dispute> read(Quote quote, Scene scene) {
        if (quote.standing() != Quote.Standing.ASSERTED || !isMeant(scene.sentences(quote))) {
            return Optional.empty();
        }
        return rating(quote, scene.ratings())
                .map(rating ->
                        new Dispute(
                                new DeniedStatement.Rated(rating),
                                new Denial(Denial.Strength.EXPLICIT, null),
                                quote.content(),
                                "rating called wrong"));
    }

    private static boolean isMeant(List<String> sentences) {
        return sentences.stream()
                .anyMatch(sentence -> WRONG.isIn(sentence) && DenialWords.isMeant(sentence));
    }

    /// The one rating of the page, or that of the speaker's own claim.
    private static Optional<Finding> rating(Quote quote, List<Finding> ratings) {
        if (ratings.size() == 1) {
            return Optional.of(ratings.getFirst());
        }
        return ratings.stream()
                .filter(rating -> rating.claim().claimant() != null)
                .filter(rating ->
                        Statements.isSame(
                                Statements.name(quote),
                                java.util.Objects.requireNonNull(rating.claim().claimant())))
                .findFirst();
    }
}
