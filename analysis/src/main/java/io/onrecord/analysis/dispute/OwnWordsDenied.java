package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.events.Denial;
import io.onrecord.events.Quote;
import java.util.Optional;

/// “I never said that”, “Those are not my words”: whoever denies their own words speaks of whether
/// they said them, not of what they say.
final class OwnWordsDenied implements DisputeRule {

    /// Farther away stands another matter.
    private static final int NEAR = 1_500;

    private static final KeyedPattern NEVER_SAID =
            KeyedPattern.of(
                    "i never|i did|i have|i had|i just|i simply|i certainly|my words|fake|invented|made up|fabricated|forgery|no such|misquoted",
                    "(?i)\\bI (?:have |had |(?:just|simply|certainly) )?(?:never|did"
                            + " not|didn['’]t|have not|haven['’]t) (?:ever"
                            + " )?(?:said?|say|wrote|written|write|tweet(?:ed)?|uttered?)"
                            + " (?:that|this|it|so|those words|these words|any such thing|such a"
                            + " thing|anything (?:like|of)[^.,]*|that sentence|those things)(?=\\s*(?:[.,;:!?…”\"’']|$|and\\b|but\\b|because\\b|at all\\b))|\\b(?:those|these|they) (?:are not|aren['’]t|were not|weren['’]t)"
                            + " my words\\b|\\b(?:the|that|this)"
                            + " (?:quote|quotation|sentence|line|tweet|post) (?:is|was) (?:\\w+"
                            + " )?(?:fake|invented|made up|fabricated|a forgery|not mine)\\b|\\bI said"
                            + " no such thing\\b|\\bI was misquoted\\b");

    @Override
    public Optional<Dispute> read(Quote quote, Scene scene) {
        if (quote.standing() != Quote.Standing.ASSERTED || !NEVER_SAID.isIn(quote.text())) {
            return Optional.empty();
        }
        return scene.ofSameSpeaker(quote).stream()
                .filter(words -> Statements.start(words) < Statements.start(quote))
                .filter(words -> Statements.start(quote) - Statements.end(words) <= NEAR)
                .filter(words -> words.kind() != Quote.Kind.INDIRECT || words.confidence() >= .8)
                .findFirst()
                .filter(words -> isMeant(words, quote, scene))
                .map(words ->
                        new Dispute(
                                new DeniedStatement.Attributed(words),
                                new Denial(Denial.Strength.EXPLICIT, null),
                                quote.content(),
                                "own words denied"));
    }

    /// What the article itself takes for invented or denied, or else the last words that anybody
    /// said: with others in between, it may be their account that is denied.
    private static boolean isMeant(Quote words, Quote denial, Scene scene) {
        return words.standing() != Quote.Standing.ASSERTED
                || scene.around(denial).stream()
                        .filter(other -> Statements.start(other) > Statements.end(words))
                        .filter(other -> Statements.end(other) < Statements.start(denial))
                        .allMatch(other ->
                                Statements.isSame(Statements.name(other), Statements.name(denial)));
    }
}
