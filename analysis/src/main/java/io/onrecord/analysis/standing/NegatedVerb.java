package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import java.util.Optional;

/// “Rowe never said …”, “did not say that …”: nobody said it. “Would not say”, “did not say
/// whether”, “has not commented on”: it was left open. “Does not believe that …”: the source holds
/// the contrary.
record NegatedVerb(
        Phrases auxiliaries,
        Phrases negations,
        Phrases notOnly,
        Phrases modals,
        Phrases uttering,
        Phrases saying,
        Phrases believing,
        Phrases questions)
        implements StandingRule {

    static NegatedVerb of(Lexicon lexicon) {
        return new NegatedVerb(
                lexicon.section("auxiliaries"),
                lexicon.section("negations"),
                lexicon.section("not-only"),
                lexicon.section("modals"),
                lexicon.section("uttering"),
                lexicon.section("unuttered"),
                lexicon.section("believing"),
                lexicon.section("indirect-questions"));
    }

    @Override
    public Optional<Standing> of(Saying said) {
        Words words = said.words();
        boolean negated = false;
        boolean open = false;
        for (int at = said.predicate(auxiliaries); at < words.size(); at++) {
            open |= modals.hasAt(words, at) || words.is(at, "to");
            if (negated && at >= said.cue()) {
                Optional<Standing> standing = of(said, at, open);
                if (standing.isPresent()) {
                    return standing;
                }
            }
            negated |= negations.hasAt(words, at) && !notOnly.hasAt(words, at + 1);
        }
        return Optional.empty();
    }

    /// With the verb at the token.
    private Optional<Standing> of(Saying said, int verb, boolean open) {
        if (uttering.hasAt(said.words(), verb)) {
            boolean left = open || questions.hasAt(said.opening(), 0);
            return Optional.of(left ? Standing.HYPOTHETICAL : Standing.FABRICATED_PER_SOURCE);
        }
        if (believing.hasAt(said.words(), verb)) {
            return Optional.of(open ? Standing.HYPOTHETICAL : Standing.DENIED);
        }
        return saying.hasAt(said.words(), verb)
                ? Optional.of(Standing.HYPOTHETICAL)
                : Optional.empty();
    }
}
