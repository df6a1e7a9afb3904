package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// “Here’s what Lund said in 2013: “…””: a colon ties the words to whoever said them in the
/// sentence that it ends, not to “here”.
final class HereIsWhat implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        int colon = attribution.first() - 1;
        if (colon < 1 || scene.token(colon).shape() != Shape.COLON || scene.isMarked(colon)) {
            return attribution;
        }
        Stretch sentence = scene.sentenceAround(colon);
        if (!scene.token(sentence.first()).is("here")) {
            return attribution;
        }
        SourcePhrase phrases = new SourcePhrase(scene);
        for (int i = colon - 1; i > sentence.first(); i--) {
            if (scene.isCue(i)) {
                Stretch cue = new Stretch(i, i + 1);
                Optional<Stretch> source = phrases.before(i, sentence.first() + 1);
                return source.map(name -> attribution.by(cue, name)).orElse(attribution);
            }
        }
        return attribution;
    }
}
