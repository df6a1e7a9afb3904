package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.Optional;

/// “Denied saying …”, “denied that she had said …”, “denied that the bridge …”: what follows is not
/// what the source says.
record DeniedSaying(Phrases denying, Phrases auxiliaries) implements StandingRule {

    static DeniedSaying of(Lexicon lexicon) {
        return new DeniedSaying(lexicon.section("denying"), lexicon.section("auxiliaries"));
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        if (contentComesFirst(saying) || saysMore(saying)) {
            return Optional.empty();
        }
        Words words = saying.words();
        int subject = saying.subject();
        boolean before =
                isDenial(words, saying.predicate(auxiliaries) - 1)
                        || isDenial(
                                words, words.is(subject - 1, "that") ? subject - 2 : subject - 1);
        for (int at = saying.cue(); at < words.size() && !before; at++) {
            before = isDenial(words, at);
        }
        return before ? Optional.of(Standing.DENIED) : Optional.empty();
    }

    private boolean isDenial(Words words, int at) {
        return at >= 0 && denying.hasAt(words, at);
    }

    /// “Denies the charges and that he will be ‘vindicated’”: what is marked is not what is denied.
    private static boolean saysMore(Saying saying) {
        Span first = saying.utterance().content().getFirst();
        String content = first.of(saying.text());
        int more = content.indexOf(" and that ");
        return more >= 0 && content.indexOf('“', more) >= 0;
    }

    /// “No,” he denied: the words are his.
    private static boolean contentComesFirst(Saying saying) {
        Span cue = saying.clause().cue();
        return saying.utterance().content().getFirst().end() <= cue.start();
    }
}
