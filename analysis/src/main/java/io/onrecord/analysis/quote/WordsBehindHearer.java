package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// “told the council that it rains”, “told police she swam”: whoever is told stands before the
/// words.
final class WordsBehindHearer implements Mend {

    /// “In the journal that”: tokens.
    private static final int NEAR = 5;

    private static final Set<String> WRITING =
            Set.of("complained", "explained", "said", "writes", "writing", "wrote");

    private static final int SUBJECT =
            Trait.HE.bit() | Trait.SHE.bit() | Trait.THEY.bit() | Trait.IT.bit();

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        if (cue == null) {
            return attribution;
        }
        Token verb = scene.token(cue.first());
        boolean telling =
                isTelling(scene.token(cue.end() - 1))
                        || (WRITING.contains(verb.lower()) && scene.token(cue.end() - 1).is("to"));
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
        int second = part.first() + 1;
        boolean hearer = second < end && isPlainNoun(scene.token(part.first()));
        return hearer && scene.token(second).word().isAny(SUBJECT)
                ? new Stretch(second, part.end())
                : part;
    }

    private static boolean isPlainNoun(Token token) {
        String classes = token.word().classes();
        return token.shape() == Shape.LOWER
                && (classes.startsWith("n") || classes.startsWith("s") || token.isRole());
    }

    private static boolean isTelling(Token token) {
        return token.is("told") || token.is("tells") || token.is("telling") || token.is("tell");
    }
}
