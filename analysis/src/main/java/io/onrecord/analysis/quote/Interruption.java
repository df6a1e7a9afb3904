package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of a sentence that a cue breaks in upon: “When the tide is in, Lund said, “nobody
/// swims.”” A clause is Lund's as well; a phrase without a verb (“In May, Lund said, …”) tells when
/// it was said.
final class Interruption {

    private final Scene scene;

    Interruption(Scene scene) {
        this.scene = scene;
    }

    /// `parts`, and before them the clause that the cue follows, if it breaks in upon one.
    List<Stretch> completed(
            List<Stretch> parts, @Nullable Stretch cue, @Nullable Stretch source) {
        if (cue == null || source == null || source.first() > cue.first()) {
            return parts;
        }
        Stretch sentence = scene.document().sentenceOf(cue.first());
        int comma = source.first() - 1;
        int next = parts.getFirst().first();
        boolean breaksIn =
                sentence.contains(next)
                        && next >= cue.end()
                        && source.end() == cue.first()
                        && isComma(cue.end())
                        && next - cue.end() <= 2
                        && comma > sentence.first()
                        && isComma(comma);
        if (!breaksIn || !isClause(sentence.first(), comma)) {
            return parts;
        }
        List<Stretch> completed = new ArrayList<>();
        completed.add(new Stretch(sentence.first(), comma));
        completed.addAll(parts);
        return completed;
    }

    private boolean isComma(int i) {
        return i < scene.document().size() && scene.token(i).shape() == Shape.COMMA;
    }

    private boolean isClause(int first, int end) {
        boolean verb = false;
        for (int i = first; i < end; i++) {
            Token token = scene.token(i);
            if (scene.isMarked(i) || token.is(Trait.REPORTING)) {
                return false;
            }
            String classes = token.word().classes();
            verb |=
                    token.shape() == Shape.LOWER
                            && i > first
                            && (token.is(Trait.AUXILIARY)
                                    || classes.startsWith("D")
                                    || classes.startsWith("Z")
                                    || classes.startsWith("m"));
        }
        return verb;
    }
}
