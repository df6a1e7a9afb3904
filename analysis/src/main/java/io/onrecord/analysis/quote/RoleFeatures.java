package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.text.Stretch;

/// What tells a token's [Role]: the words around it, whatever the cue ([#local]), and where it
/// stands from the cue ([#toCue]).
final class RoleFeatures {

    private final Scene scene;
    private final Clues clues;
    private final RegionClues regions;

    RoleFeatures(Scene scene, Clues clues) {
        this.scene = scene;
        this.clues = clues;
        this.regions = new RegionClues(scene);
    }

    /// All of them, for training.
    void all(int i, CueView view, Features features) {
        local(i, features);
        toCue(i, view, features);
    }

    void local(int i, Features features) {
        int word = clues.word(i);
        int kind = clues.kind(i);
        int marked = marked(i);
        features.add(100, word);
        features.add(101, clues.word(i - 1), word);
        features.add(102, word, clues.word(i + 1));
        features.add(103, clues.word(i - 1));
        features.add(104, clues.word(i + 1));
        features.add(105, kind);
        features.add(106, clues.kind(i - 1), kind);
        features.add(107, kind, clues.kind(i + 1));
        features.add(108, clues.kind(i - 1), kind, clues.kind(i + 1));
        features.add(109, clues.kind(i - 2), clues.kind(i - 1), kind);
        features.add(110, kind, clues.kind(i + 1), clues.kind(i + 2));
        features.add(111, marked, marked(i - 1), marked(i + 1));
        features.add(112, marked, kind, marked(i - 1));
        features.add(113, marked, clues.kind(i + 1), kind);
        features.add(114, clues.word(i - 2), kind);
        features.add(115, clues.word(i + 2), kind);
        features.add(116, begins(i), kind);
        features.add(117, clues.traits(i), marked);
    }

    /// 0 for no marks, 1 for words in marks, 2 and 3 for the opening and the closing mark.
    private int marked(int i) {
        if (i < 0 || i >= scene.document().size() || !scene.isMarked(i)) {
            return 0;
        }
        Marked region = scene.marks().get(scene.markAt(i));
        if (region.words().contains(i)) {
            return 1;
        }
        return i < region.words().first() ? 2 : 3;
    }

    private int begins(int i) {
        Stretch sentence = scene.document().sentenceOf(i);
        return (sentence.first() == i ? 1 : 0) + (sentence.end() == i + 1 ? 2 : 0);
    }

    /// @param view of the tokens from the cue
    void toCue(int i, CueView view, Features features) {
        int side = Integer.signum(i - view.cue());
        int distance = side * distance(Math.abs(i - view.cue()));
        int sentence = Math.clamp(view.sentencesTo(i), -3, 3);
        int commas = Math.min(3, view.commasTo(i));
        int marked = marked(i);
        int region = scene.isMarked(i) ? 1 + Math.clamp(view.regionsTo(i), -2, 2) + 2 : 0;
        int verbs = Math.min(3, view.verbsTo(i));
        int kind = clues.kind(i);
        int cueWord = clues.word(view.cue());
        int frame = view.frame();
        features.add(200, distance);
        features.add(201, distance, kind);
        features.add(202, distance, clues.word(i));
        features.add(203, side, sentence, marked);
        features.add(204, side * 4 + commas, marked, kind);
        features.add(205, region, sentence, frame);
        features.add(206, side, cueWord, marked > 0 ? 1 : 0);
        features.add(207, distance, cueWord);
        features.add(208, frame, side * 8 + sentence, marked * 4 + commas);
        features.add(209, frame, distance, marked);
        features.add(210, side * 4 + verbs, sentence, marked);
        features.add(211, side * 4 + verbs, kind, sentence == 0 ? 1 : 0);
        features.add(212, side * 4 + verbs, commas, frame);
        features.add(213, region, clues.kind(i - 1), side);
        features.add(214, region, clues.kind(i + 1), side);
        features.add(215, side * 4 + commas, clues.kind(i - 1), kind);
        features.add(216, side * 4 + commas, clues.kind(i + 1), kind);
        signs(i, view, side, features);
        features.add(217, clues.kind(view.cue() - 1), clues.kind(view.cue() + 1), distance);
        features.add(218, side, clues.traits(view.cue()), marked * 8 + sentence);
        features.add(219, side * 8 + sentence, clues.word(i));
        features.add(220, frame, kind, side);
        if (marked > 0) {
            region(i, view, side * 8 + sentence, features);
        }
    }

    /// The signs on the way from the cue, and the marks right here.
    private void signs(int i, CueView view, int side, Features features) {
        int kind = clues.kind(i);
        int marked = marked(i);
        int edge = marked(i - 1) * 4 + marked;
        features.add(221, view.boundaryTo(i), side, marked);
        features.add(222, view.boundaryTo(i), clues.kind(i - 1), side);
        features.add(223, clues.kind(view.cue()) * 31 + side, kind, clues.kind(i - 1));
        features.add(224, edge, clues.word(i), side);
        features.add(225, marked(i + 1) * 4 + marked, clues.word(i), side);
    }

    private void region(int i, CueView view, int place, Features features) {
        int mark = scene.markAt(i);
        int beside = regions.beside(mark, view.cue());
        int form = regions.form(mark);
        int between = Math.clamp(view.regionsTo(i), -2, 2);
        features.add(230, beside, place);
        features.add(231, beside, place, view.frame());
        features.add(232, form, place);
        features.add(233, form, beside, place);
        features.add(234, between, beside, place);
        features.add(235, clues.word(view.cue()), place, beside);
        features.add(236, between, form, view.frame());
    }

    private static int distance(int away) {
        if (away <= 4) {
            return away;
        }
        if (away <= 6) {
            return 5;
        }
        if (away <= 10) {
            return 6;
        }
        return away <= 20 ? 7 : away <= 40 ? 8 : 9;
    }
}
