package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;
import java.util.Set;

/// A noun of saying that somebody owns: “Lund’s claim that “nobody was asked””. Without “that” the
/// sentence is about the claim: “Lund’s claim is “pure fantasy””.
final class ClaimOfName implements QuoteRule {

    private static final Set<String> NOUNS =
            Set.of(
                    "claim",
                    "claims",
                    "assertion",
                    "statement",
                    "remark",
                    "remarks",
                    "comment",
                    "comments",
                    "charge",
                    "allegation",
                    "contention",
                    "suggestion",
                    "promise",
                    "pledge",
                    "warning",
                    "admission",
                    "boast",
                    "declaration",
                    "prediction",
                    "complaint",
                    "insistence",
                    "argument",
                    "belief",
                    "view");

    /// Words between owner and noun.
    private static final int REACH = 7;

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        Stretch sentence = scene.sentenceAround(marked.first());
        for (int that = marked.first() - 1; that > sentence.first() + 1; that--) {
            if (scene.isMarked(that)) {
                return Optional.empty();
            }
            if (scene.token(that).is("that") && NOUNS.contains(scene.token(that - 1).lower())) {
                return read(that, marked, sentence, scene);
            }
        }
        return Optional.empty();
    }

    private static Optional<Attribution> read(
            int that, Marked marked, Stretch sentence, Scene scene) {
        int owner = owner(that - 2, sentence.first(), scene);
        if (owner < 0) {
            return Optional.empty();
        }
        int first = owner;
        while (first > sentence.first() && scene.token(first - 1).shape().isCapital()) {
            first--;
        }
        if (first == owner) {
            return Optional.empty();
        }
        Stretch content = scene.trimmed(that, Math.max(marked.end(), sentence.end()));
        return Optional.of(
                Attribution.of(
                        content, new Stretch(that - 1, that), new Stretch(first, owner + 1)));
    }

    /// The ’s before the noun and what describes it; -1 when nobody owns it.
    private static int owner(int from, int limit, Scene scene) {
        for (int i = from; i > limit && from - i <= REACH; i--) {
            if (scene.token(i).shape() == Shape.POSSESSIVE) {
                return i;
            }
            if (scene.isFinite(i) || scene.isComma(i)) {
                return -1;
            }
        }
        return -1;
    }
}
