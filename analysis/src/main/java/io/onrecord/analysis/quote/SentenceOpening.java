package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// What opens a sentence with a capital and is no part of its source: the dateline of “PORT ELLERY:
/// Mayor Lund said”, and the cue of “Said Ada Lund: “…””.
final class SentenceOpening implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null
                || source == null
                || scene.document().sentenceOf(source.first()).first() != source.first()) {
            return attribution;
        }
        if (isDateline(source, cue, scene)) {
            return before(cue, source.end() + 1, scene)
                    .map(found -> attribution.by(cue, found))
                    .orElse(attribution);
        }
        int first = source.first();
        boolean said = scene.token(first).is(Trait.SAYING) && source.length() > 1;
        boolean colon = scene.token(cue.first()).shape() == Shape.COLON;
        return said && colon && scene.token(first + 1).shape().isCapital()
                ? attribution.by(
                        new Stretch(first, first + 1), new Stretch(first + 1, source.end()))
                : attribution;
    }

    private static boolean isDateline(Stretch source, Stretch cue, Scene scene) {
        for (int i = source.first(); i < source.end(); i++) {
            if (scene.token(i).shape() != Shape.UPPER) {
                return false;
            }
        }
        return source.end() < cue.first()
                && scene.document().paragraphOf(source.first()).first() == source.first()
                && scene.token(source.end()).shape() == Shape.COLON;
    }

    private static Optional<Stretch> before(Stretch cue, int first, Scene scene) {
        return new SourcePhrase(scene).before(cue.first(), first);
    }
}
