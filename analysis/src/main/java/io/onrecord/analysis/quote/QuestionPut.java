package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Set;

/// “when asked how things were going”, “the mention of a letter”: the question is nobody’s, and a
/// noun with “of” introduces no sentence in marks.
final class QuestionPut implements Refusal {

    private static final Set<String> ASKED = Set.of("asked", "questioned", "pressed");
    private static final Set<String> WHEN = Set.of("when", "if", "once", "while");

    @Override
    public boolean refuses(Read read, Scene scene) {
        Stretch cue = read.attribution().cue();
        if (cue == null || cue.first() == 0 || !read.method().equals(Read.TAGGER)) {
            return false;
        }
        String word = scene.token(cue.first()).lower();
        boolean passive =
                ASKED.contains(word) && WHEN.contains(scene.token(cue.first() - 1).lower());
        return passive || isNounOf(read.attribution(), cue, scene);
    }

    private static boolean isNounOf(Attribution attribution, Stretch cue, Scene scene) {
        int behind = cue.end();
        boolean owned = scene.token(cue.first() - 1).word().classes().startsWith("q");
        boolean of = behind < scene.document().size() && scene.token(behind).is("of");
        int first = attribution.first();
        return owned
                && of
                && first > behind
                && scene.isMarked(first)
                && !scene.token(cue.first()).is(Trait.AUXILIARY)
                && scene.document().sentenceIndex(first) != scene.document().sentenceIndex(behind);
    }
}
