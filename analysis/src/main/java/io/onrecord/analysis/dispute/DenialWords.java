package io.onrecord.analysis.dispute;

import io.onrecord.events.Denial;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that deny: “That is not true”, “a lie”, “no basis for Moreno's claim”.
final class DenialWords {

    private static final Pattern EXPLICIT =
            Pattern.compile(
                    "(?i)\\b(?:(?:that|this|it|which)(?:['’]s| is| was)(?: \\w+){0,2} (?:not true|untrue|false|made up|nonsense)\\b(?! that| to)"
                            + "|(?:that|this|it)(?:['’]s| is| was)(?: \\w+){0,3} (?:lies?|fabrication|fiction|horse-?sh\\S*t|bullsh\\S*t)\\b"
                            + "|(?:pure|complete|total) (?:fantasy|fiction|fabrication|invention|nonsense)\\b"
                            + "|no (?:truth|basis|evidence|substance) (?:to|for|in|behind) (?:\\S+['’]s? |the |that |this |those |these )?(?:claim|allegation|accusation|assertion|story|account)s?\\b"
                            + "|(?:is|was) (?:just |simply |flatly )?(?:lying|making (?:it|this|that|things) up)\\b|(?:that|it|this) (?:never|didn['’]t|did not) happen(?:ed)?\\b)");

    private static final Pattern MIXED =
            Pattern.compile(
                    "(?i)\\b(?:more wrong than right|partly (?:true|right)|some truth|kernel of truth|half right)\\b");

    private static final Pattern NO_RECOLLECTION =
            Pattern.compile(
                    "(?i)\\b(?:(?:can )?recall no|(?:do not|don['’]t|cannot|can['’]t) (?:recall|remember) (?:any|ever|a single|such)|have no (?:recollection|memory) of)\\b");

    /// Where the words are supposed, asked, or somebody else's.
    private static final Pattern NOT_MEANT =
            Pattern.compile(
                    "(?i)\\b(?:if|whether|would be|unless|suppose|(?:they|some|people|critics|many) (?:say|said|claim|think)|told me|i was told|not saying|maybe|perhaps)\\b|\\?");

    private DenialWords() {}

    /// How far the quote goes; empty when it denies nothing in so many words.
    static Optional<Denial.Strength> in(String quote) {
        if (NOT_MEANT.matcher(quote).find()) {
            return Optional.empty();
        }
        if (MIXED.matcher(quote).find()) {
            return Optional.of(Denial.Strength.MIXED);
        }
        if (EXPLICIT.matcher(quote).find()) {
            return Optional.of(Denial.Strength.EXPLICIT);
        }
        return NO_RECOLLECTION.matcher(quote).find()
                ? Optional.of(Denial.Strength.NO_RECOLLECTION)
                : Optional.empty();
    }
}
