package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;

/// “told the council that it rains”: whoever is told stands before the words.
final class WordsBehindHearer implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        if (cue == null || !isTelling(scene.token(cue.end() - 1))) {
            return attribution;
        }
        List<Stretch> parts = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            parts.add(part.first() == cue.end() ? fromThat(part, scene) : part);
        }
        return attribution.saying(parts);
    }

    private static Stretch fromThat(Stretch part, Scene scene) {
        int end = Math.min(part.end(), scene.document().sentenceOf(part.first()).end());
        for (int i = part.first(); i < end; i++) {
            if (scene.token(i).is("that") && !scene.isMarked(i)) {
                return new Stretch(i, part.end());
            }
        }
        return part;
    }

    private static boolean isTelling(Token token) {
        return token.is("told") || token.is("tells") || token.is("telling") || token.is("tell");
    }
}
