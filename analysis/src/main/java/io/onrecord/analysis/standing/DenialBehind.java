package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.Optional;
import java.util.Set;

/// The next sentence, in the article’s own words, takes the quote back: “She never said that.”,
/// “The quote is fake.”, “There is no record of her saying this.”, “He denied saying so.” So does a
/// “No” behind “Did she say …?”
record DenialBehind(
        Phrases thoseWords,
        Phrases quotations,
        Phrases calledForged,
        Phrases denying,
        Phrases proof)
        implements StandingRule {

    private static final Set<String> SAID =
            Set.of("said", "say", "saying", "made", "make", "making", "uttered", "uttering");

    private static final int REACH = 10;
    private static final int LONGEST = 120;

    static DenialBehind of(Lexicon lexicon) {
        return new DenialBehind(
                lexicon.section("those-words"),
                lexicon.section("quotations"),
                lexicon.section("called-forged"),
                lexicon.section("denying"),
                lexicon.section("proof"));
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        if (deniesItself(saying)) {
            return Optional.empty();
        }
        Words words = next(saying);
        if (saying.words().is(0, "did") && words.is(0, "no")) {
            return Optional.of(Standing.FABRICATED_PER_SOURCE);
        }
        for (int at = 0; at < Math.min(REACH, words.size()); at++) {
            if (isNeverSaid(words, at) || isUnrecorded(words, at) || isCalledForged(words, at)) {
                return Optional.of(Standing.FABRICATED_PER_SOURCE);
            }
            if (isDenied(words, at)) {
                return Optional.of(Standing.DENIED);
            }
        }
        return Optional.empty();
    }

    /// “I never said that,” she said. “The quote is fake”: about other words than these.
    private boolean deniesItself(Saying saying) {
        Words words = saying.opening();
        for (int at = 0; at < REACH; at++) {
            if (isNeverSaid(words, at)) {
                return true;
            }
        }
        return false;
    }

    /// The sentence behind the one in which content and cue end.
    private static Words next(Saying saying) {
        String text = saying.text();
        int content = saying.utterance().content().getLast().end();
        int last = Math.max(content, saying.clause().behind().start());
        int end = last;
        if (last > content || !endsBefore(text, last)) {
            end = Sentences.end(text, last);
        }
        int start = end;
        while (start < text.length() && start < end + 8 && isBetween(text.charAt(start))) {
            start++;
        }
        boolean quoted = start > end && Marks.isMark(text.charAt(start - 1));
        int stop = quoted ? start : Math.min(Sentences.end(text, start), start + LONGEST);
        return Words.of(text, new Span(start, stop));
    }

    private static boolean endsBefore(String text, int offset) {
        return offset > 0 && Sentences.endsAt(text, offset - 1);
    }

    private static boolean isBetween(char character) {
        return Marks.isMark(character) || Words.isBlank(character) || ".!?".indexOf(character) >= 0;
    }

    /// “Never said that”, and nothing more.
    private boolean isNeverSaid(Words words, int at) {
        boolean never = words.is(at, "never") || words.is(at, "didn't") || words.is(at, "not");
        boolean said = isSaid(words, at + 1);
        boolean nothing =
                words.is(at, "said") && words.is(at + 1, "no") && words.is(at + 2, "such");
        return nothing || (never && said && isWhole(words, at + 2));
    }

    /// “There is no record of her ever saying this.”
    private boolean isUnrecorded(Words words, int at) {
        if (!words.is(at, "no") || !proof.hasAt(words, at + 1)) {
            return false;
        }
        for (int said = at + 2; said < Math.min(at + REACH, words.size()); said++) {
            if (isSaid(words, said) && isWhole(words, said + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Words words, int at) {
        return at < words.size() && SAID.contains(words.lower(at));
    }

    private boolean isDenied(Words words, int at) {
        boolean saying = words.is(at + 1, "saying") || words.is(at + 1, "making");
        return denying.hasAt(words, at) && saying && isWhole(words, at + 2);
    }

    private boolean isWhole(Words words, int object) {
        return thoseWords
                .at(words, object)
                .filter(match -> !words.isWord(match.next()))
                .isPresent();
    }

    /// “The quote is fake”, “That tweet was made up”.
    private boolean isCalledForged(Words words, int at) {
        boolean named = at <= 2 && quotations.hasAt(words, at);
        int verb = at + 1;
        boolean is = words.is(verb, "is") || words.is(verb, "was") || words.is(verb, "has");
        int called = words.is(verb + 1, "been") ? verb + 2 : verb + 1;
        return named && is && calledForged.hasAt(words, called);
    }
}
