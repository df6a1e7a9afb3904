package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;

/// The beginning of a sentence that a cue breaks in upon: “When the tide is in, Lund said, “nobody
/// swims.”” A clause is Lund's as well; a phrase without a verb (“In May, Lund said, …”) tells when
/// it was said.
final class Interruption implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null || source.end() != cue.first()) {
            return attribution;
        }
        Stretch sentence = scene.document().sentenceOf(cue.first());
        int comma = source.first() - 1;
        int next = attribution.first();
        boolean breaksIn =
                sentence.contains(next)
                        && next >= cue.end()
                        && next - cue.end() <= 2
                        && scene.isComma(cue.end())
                        && comma > sentence.first()
                        && scene.isComma(comma);
        if (!breaksIn || !isClause(sentence.first(), comma, scene)) {
            return attribution;
        }
        List<Stretch> parts = new ArrayList<>();
        parts.add(new Stretch(sentence.first(), comma));
        parts.addAll(attribution.content());
        return attribution.saying(parts);
    }

    private static boolean isClause(int first, int end, Scene scene) {
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
