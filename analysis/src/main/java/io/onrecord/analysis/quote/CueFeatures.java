package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;

/// What tells whether a word is a cue: the words beside it, and where the marks are.
final class CueFeatures {

    private final Scene scene;
    private final Clues clues;

    CueFeatures(Scene scene, Clues clues) {
        this.scene = scene;
        this.clues = clues;
    }

    void of(int cue, Features features) {
        features.clear();
        features.add(1, 0);
        int word = clues.word(cue);
        features.add(2, word);
        features.add(3, clues.kind(cue));
        features.add(4, clues.traits(cue));
        for (int away = -3; away <= 3; away++) {
            if (away != 0) {
                features.add(10 + away, clues.word(cue + away));
                features.add(20 + away, clues.kind(cue + away));
                features.add(30 + away, clues.kind(cue + away), clues.kind(cue));
            }
        }
        features.add(40, word, clues.word(cue + 1));
        features.add(41, clues.word(cue - 1), word);
        features.add(42, clues.kind(cue - 1), clues.kind(cue), clues.kind(cue + 1));
        features.add(43, clues.kind(cue - 2), clues.kind(cue - 1), clues.kind(cue));
        features.add(44, clues.kind(cue), clues.kind(cue + 1), clues.kind(cue + 2));
        marks(cue, word, features);
    }

    private void marks(int cue, int word, Features features) {
        Stretch sentence = scene.document().sentenceOf(cue);
        int before = Math.min(9, nearestBefore(cue, sentence.first()));
        int after = Math.min(9, nearestAfter(cue, sentence.end()));
        int marked = scene.isMarked(cue) ? 1 : 0;
        features.add(50, marked);
        features.add(51, marked, word);
        features.add(52, before, after);
        features.add(53, before, word);
        features.add(54, after, word);
        features.add(55, before, after, clues.kind(cue));
        features.add(56, before, clues.kind(cue - 1), clues.kind(cue + 1));
        features.add(57, after, clues.kind(cue - 1), clues.kind(cue + 1));
        features.add(58, Math.min(6, cue - sentence.first()), clues.kind(cue));
        features.add(59, Math.min(4, sentence.end() - cue), before);
        features.add(60, marked, clues.traits(cue));
        features.add(61, Math.min(before, after) < 9 ? 1 : 0, word);
    }

    private int nearestBefore(int cue, int first) {
        for (int i = cue - 1; i >= first && cue - i < 40; i--) {
            if (scene.isMarked(i)) {
                return bucket(cue - i);
            }
        }
        return first > 0 && scene.isMarked(first - 1) ? 8 : 9;
    }

    private int nearestAfter(int cue, int end) {
        for (int i = cue + 1; i < end && i - cue < 40; i++) {
            if (scene.isMarked(i)) {
                return bucket(i - cue);
            }
        }
        boolean colon = scene.token(end - 1).shape() == Shape.COLON;
        return end < scene.document().size() && scene.isMarked(end) ? (colon ? 7 : 8) : 9;
    }

    static int bucket(int distance) {
        if (distance <= 4) {
            return distance;
        }
        return distance <= 10 ? 5 : 6;
    }
}
