package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;

/// “told the council that it rains”: whoever is told stands before the words.
final class WordsBehindHearer implements Mend {

    /// “In the journal that”: tokens.
    private static final int NEAR = 5;

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        if (cue == null) {
            return attribution;
        }
        boolean telling = isTelling(scene.token(cue.end() - 1));
        List<Stretch> parts = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            boolean beside = part.first() == cue.end();
            boolean where = beside && scene.token(part.first()).is("in");
            int reach = telling ? part.length() : NEAR;
            parts.add(beside && (telling || where) ? fromThat(part, reach, scene) : part);
        }
        return attribution.saying(parts);
    }

    private static Stretch fromThat(Stretch part, int reach, Scene scene) {
        int last = Math.min(part.end(), part.first() + reach);
        int end = Math.min(last, scene.document().sentenceOf(part.first()).end());
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
