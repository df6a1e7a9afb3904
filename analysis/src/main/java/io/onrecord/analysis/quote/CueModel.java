package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.tagger.Weights;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// How probable it is that a word is a cue.
final class CueModel {

    private static final int CUES =
            Trait.REPORTING.bit() | Trait.OPINION.bit() | Trait.UTTERANCE.bit();

    private final Weights weights;
    private final CueFeatures maker;
    private final Features features = new Features();
    private final float[] scores = new float[2];

    CueModel(Weights weights, Scene scene, Clues clues) {
        this.weights = weights;
        this.maker = new CueFeatures(scene, clues);
    }

    double probability(int i) {
        maker.of(i, features);
        scores[0] = 0;
        scores[1] = 0;
        weights.score(features, scores, 0);
        return 1 / (1 + Math.exp(scores[0] - scores[1]));
    }

    /// Verbs, words of saying, “according”, colons and dashes: nothing else is asked about.
    static boolean mayBeCue(Scene scene, int i) {
        Token token = scene.token(i);
        return switch (token.shape()) {
            case COLON -> true;
            case DASH -> token.end() < scene.document().text().length();
            case LOWER -> token.word().isAny(CUES) || token.is("according") || isVerb(token);
            case CAPITAL, UPPER -> token.is(Trait.REPORTING) || token.is("according");
            case MIXED,
                    NUMBER,
                    HANDLE,
                    MARK,
                    STOP,
                    COMMA,
                    SEMICOLON,
                    OPENING_BRACKET,
                    CLOSING_BRACKET,
                    POSSESSIVE,
                    OTHER ->
                    false;
        };
    }

    private static boolean isVerb(Token token) {
        if (token.is(Trait.AUXILIARY)) {
            return false;
        }
        String classes = token.word().classes();
        for (int i = 0; i < classes.length(); i++) {
            if ("VPZDNG".indexOf(classes.charAt(i)) >= 0) {
                return true;
            }
        }
        return classes.isEmpty() && token.shape() == Shape.LOWER && token.lower().endsWith("ed");
    }
}
