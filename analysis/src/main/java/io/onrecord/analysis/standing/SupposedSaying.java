package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import java.util.Optional;

/// “Would say …”, “is expected to say …”, “if she says …”, “declined to say …”, “asked whether …”:
/// nobody has said it. “Would later say” and “used to say” were said.
record SupposedSaying(
        Phrases auxiliaries,
        Phrases modals,
        Phrases afterAll,
        Phrases unsaid,
        Phrases supposing,
        Phrases asking,
        Phrases saying)
        implements StandingRule {

    static SupposedSaying of(Lexicon lexicon) {
        return new SupposedSaying(
                lexicon.section("auxiliaries"),
                lexicon.section("modals"),
                lexicon.section("after-all"),
                lexicon.section("unsaid"),
                lexicon.section("supposing"),
                lexicon.section("asking"),
                lexicon.section("saying"));
    }

    @Override
    public Optional<Standing> of(Saying said) {
        boolean supposed = isModal(said) || isUnsaid(said) || isSupposed(said) || isQuestion(said);
        return supposed ? Optional.of(Standing.HYPOTHETICAL) : Optional.empty();
    }

    private boolean isModal(Saying said) {
        Words words = said.words();
        if (isCleft(said)) {
            return false;
        }
        for (int at = said.predicate(auxiliaries); at < words.size(); at++) {
            if (modals.hasAt(words, at) && !words.isCapitalised(at)) {
                return !afterAll.hasAt(words, at + 1) && !afterAll.hasAt(words, at + 2);
            }
        }
        return false;
    }

    /// “What she could say was that …”: she said it.
    private static boolean isCleft(Saying said) {
        Words behind = Words.of(said.text(), said.clause().behind());
        boolean was = behind.is(0, "was") || behind.is(0, "is") || said.opening().is(0, "was");
        return was && said.words().is(0, "what");
    }

    private boolean isUnsaid(Saying said) {
        Words words = said.words();
        for (int at = said.predicate(auxiliaries); at < words.size(); at++) {
            boolean inCue = at + 1 >= said.cue();
            if (inCue
                    && words.is(at, "to")
                    && saying.hasAt(words, at + 1)
                    && unsaid.hasAt(words, at - 1)) {
                return true;
            }
        }
        return false;
    }

    /// A word of supposing right before the source and its article.
    private boolean isSupposed(Saying said) {
        int before = said.subject() - 1;
        return before >= 0 && supposing.hasAt(said.words(), before);
    }

    private boolean isQuestion(Saying said) {
        Words opening = said.opening();
        int start = said.utterance().content().getFirst().start();
        boolean quoted = start > 0 && Marks.isMark(said.text().charAt(start - 1));
        boolean question = !quoted && (opening.is(0, "whether") || opening.is(0, "if"));
        for (int at = said.cue(); question && at < said.words().size(); at++) {
            if (asking.hasAt(said.words(), at)) {
                return true;
            }
        }
        return false;
    }
}
