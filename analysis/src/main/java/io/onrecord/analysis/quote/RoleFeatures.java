package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.text.Stretch;

/// What tells a token's [Role]: the words around it, whatever the cue ([#local]), where it stands
/// from the cue ([#place]), and both together ([#token]).
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
    void all(int place, CueView view, Features features) {
        Where where = where(place, view);
        local(view.token(place), features);
        place(where, view, features);
        token(view.token(place), where, view, features);
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

    /// Where a place lies, seen from the cue: the same for neighbours in one clause or quotation,
    /// so that [RoleModel] asks once for all of them.
    record Where(
            int side,
            int distance,
            int sentence,
            int commas,
            int verbs,
            int boundary,
            int opener,
            int follower,
            boolean ahead,
            int marked,
            int region) {}

    Where where(int at, CueView view) {
        int i = view.token(at);
        int side = Integer.signum(i - view.cue());
        boolean inMarks = scene.isMarked(i);
        return new Where(
                side,
                side * distance(Math.abs(i - view.cue())),
                Math.clamp(view.sentencesTo(at), -3, 3),
                Math.min(3, view.commasTo(at)),
                Math.min(3, view.verbsTo(at)),
                view.boundaryTo(at),
                view.openerOf(at),
                inMarks ? -1 : regions.follower(i),
                regions.isAhead(i),
                marked(i),
                inMarks ? scene.markAt(i) : -1);
    }

    /// What a place itself tells.
    void place(Where where, CueView view, Features features) {
        int side = where.side();
        int distance = where.distance();
        int sentence = where.sentence();
        int marked = where.marked();
        int commas = side * 4 + where.commas();
        int verbs = side * 4 + where.verbs();
        int cueWord = clues.word(view.cue());
        int frame = view.frame();
        features.add(203, side, sentence, marked);
        features.add(206, side, cueWord, marked > 0 ? 1 : 0);
        features.add(207, distance, cueWord);
        features.add(208, frame, side * 8 + sentence, marked * 4 + where.commas());
        features.add(209, frame, distance, marked);
        features.add(210, verbs, sentence, marked);
        features.add(212, verbs, commas, frame);
        features.add(217, clues.kind(view.cue() - 1), clues.kind(view.cue() + 1), distance);
        features.add(218, side, clues.traits(view.cue()), marked * 8 + sentence);
        features.add(221, where.boundary(), side, marked);
        clauses(where, features);
        if (where.region() >= 0) {
            region(where, view, features);
        }
    }

    /// The clause that a place lies in, and the marks around it.
    private void clauses(Where where, Features features) {
        int side = where.side();
        int marked = where.marked() > 0 ? 1 : 0;
        int opener = where.opener();
        int opening = opener < 0 ? 0 : clues.word(opener);
        int around = side * 2 + (where.ahead() ? 1 : 0);
        int follower = where.follower();
        int following = follower < 0 ? 0 : clues.word(follower);
        features.add(240, side, opening, marked);
        features.add(241, opening, opener < 0 ? 0 : clues.kind(opener + 1), side * 2 + marked);
        features.add(242, around, following, marked);
        features.add(243, around, following, follower < 0 ? 0 : clues.kind(follower + 1));
    }

    private void region(Where where, CueView view, Features features) {
        int mark = where.region();
        int place = where.side() * 8 + where.sentence();
        int beside = regions.beside(mark, view.cue());
        int form = regions.form(mark);
        int between = Math.clamp(view.regionsTo(mark, where.side()), -2, 2);
        features.add(205, 3 + between, where.sentence(), view.frame());
        features.add(230, beside, place);
        features.add(231, beside, place, view.frame());
        features.add(232, form, place);
        features.add(233, form, beside, place);
        features.add(234, between, beside, place);
        features.add(235, clues.word(view.cue()), place, beside);
        features.add(236, between, form, view.frame());
    }

    /// What the token tells at its place.
    void token(int i, Where where, CueView view, Features features) {
        int side = where.side();
        int distance = where.distance();
        int marked = where.marked();
        int commas = side * 4 + where.commas();
        int kind = clues.kind(i);
        int before = clues.kind(i - 1);
        int after = clues.kind(i + 1);
        int word = clues.word(i);
        int edge = marked(i - 1) * 4 + marked;
        features.add(201, distance, kind);
        features.add(202, distance, word);
        features.add(204, commas, marked, kind);
        features.add(211, side * 4 + where.verbs(), kind, where.sentence() == 0 ? 1 : 0);
        features.add(215, commas, before, kind);
        features.add(216, commas, after, kind);
        features.add(219, side * 8 + where.sentence(), word);
        features.add(220, view.frame(), kind, side);
        features.add(222, where.boundary(), before, side);
        features.add(223, clues.kind(view.cue()) * 31 + side, kind, before);
        features.add(224, edge, word, side);
        features.add(225, marked(i + 1) * 4 + marked, word, side);
        features.add(245, clues.kind(view.cue()), after, word);
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
