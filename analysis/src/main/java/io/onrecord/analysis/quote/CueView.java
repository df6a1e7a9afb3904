package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// The tokens around a cue as seen from it: how many sentences, commas, verbs and quotations lie
/// between. Seen is the cue's paragraph, as far as [#REACH], and the next one when a colon or an
/// unclosed quotation leads there.
final class CueView {

    /// Tokens seen on each side.
    static final int REACH = 160;

    private static final int VERBAL =
            Trait.REPORTING.bit() | Trait.OPINION.bit() | Trait.AUXILIARY.bit();

    private final Scene scene;
    private final int cue;
    private final Stretch seen;
    private final int[] commas;
    private final int[] verbs;
    private final int[] boundary;
    private final int frame;

    CueView(Scene scene, int cue) {
        this.scene = scene;
        this.cue = cue;
        this.seen = seen(scene, cue);
        this.commas = new int[seen.length()];
        this.verbs = new int[seen.length()];
        this.boundary = new int[seen.length()];
        this.frame = frameOf();
        count(cue + 1, seen.end(), 1);
        count(cue - 1, seen.first() - 1, -1);
    }

    int cue() {
        return cue;
    }

    Stretch seen() {
        return seen;
    }

    int sentencesTo(int i) {
        return scene.document().sentenceIndex(i) - scene.document().sentenceIndex(cue);
    }

    int commasTo(int i) {
        return commas[i - seen.first()];
    }

    int verbsTo(int i) {
        return verbs[i - seen.first()];
    }

    /// The first sign that parts clauses on the way to a token: 0 none, then by shape.
    int boundaryTo(int i) {
        return boundary[i - seen.first()];
    }

    /// How many quotations lie between the cue and the one that the token stands in.
    int regionsTo(int i) {
        int own = scene.markAt(i);
        int last = nearestRegion(i > cue ? 1 : -1);
        return last < 0 ? 0 : own - last;
    }

    /// What stands right before and behind the cue.
    int frame() {
        return frame;
    }

    private int nearestRegion(int step) {
        for (int i = cue; i >= seen.first() && i < seen.end(); i += step) {
            if (scene.isMarked(i)) {
                return scene.markAt(i);
            }
        }
        return -1;
    }

    private void count(int from, int to, int step) {
        int commasSeen = 0;
        int verbsSeen = 0;
        int first = 0;
        for (int i = from; i != to; i += step) {
            int at = i - seen.first();
            commas[at] = commasSeen;
            verbs[at] = verbsSeen;
            boundary[at] = first;
            Token token = scene.token(i);
            commasSeen += token.shape() == Shape.COMMA ? 1 : 0;
            verbsSeen += token.word().isAny(VERBAL) && !scene.isMarked(i) ? 1 : 0;
            if (first == 0) {
                first = sign(token);
            }
        }
    }

    private static int sign(Token token) {
        return switch (token.shape()) {
            case COMMA, COLON, SEMICOLON, STOP, DASH, MARK, OPENING_BRACKET, CLOSING_BRACKET ->
                    1 + token.shape().code();
            case LOWER ->
                    token.is("that")
                            ? 50
                            : token.is(Trait.CONJUNCTION) ? 51 : token.is(Trait.RELATIVE) ? 52 : 0;
            case CAPITAL, UPPER, MIXED, NUMBER, HANDLE, POSSESSIVE, OTHER -> 0;
        };
    }

    private int frameOf() {
        return side(cue - 1, seen.first() - 1, -1) * 16 + side(cue + 1, seen.end(), 1);
    }

    /// What comes first on a side of the cue: marks, a comma, “that”, a name, a pronoun, a stop …
    private int side(int from, int to, int step) {
        if (from == to || from < seen.first() || from >= seen.end()) {
            return 0;
        }
        Token token = scene.token(from);
        return switch (token.shape()) {
            case MARK -> 1;
            case COMMA -> from + step != to && scene.isMarked(from + step) ? 2 : 3;
            case COLON -> 4;
            case STOP -> 5;
            case SEMICOLON, DASH, OPENING_BRACKET, CLOSING_BRACKET, OTHER -> 6;
            case CAPITAL, UPPER, MIXED, HANDLE -> 7;
            case NUMBER, POSSESSIVE -> 8;
            case LOWER -> lower(token);
        };
    }

    private static int lower(Token token) {
        if (token.is("that")) {
            return 9;
        }
        if (token.is(Trait.HE)
                || token.is(Trait.SHE)
                || token.is(Trait.THEY)
                || token.is(Trait.IT)) {
            return 10;
        }
        if (token.is(Trait.PREPOSITION)) {
            return 11;
        }
        if (token.is(Trait.DETERMINER)) {
            return 12;
        }
        return token.is(Trait.AUXILIARY) ? 13 : token.is(Trait.RELATIVE) ? 14 : 15;
    }

    private static Stretch seen(Scene scene, int cue) {
        Document document = scene.document();
        Stretch paragraph = document.paragraphOf(cue);
        int end = paragraph.end();
        int index = document.paragraphIndex(cue);
        while (index + 1 < document.paragraphs().size()
                && end - cue < REACH
                && leadsOn(scene, end - 1)) {
            index++;
            end = document.paragraphs().get(index).end();
        }
        return new Stretch(
                Math.max(paragraph.first(), cue - REACH), Math.min(end, cue + REACH + 1));
    }

    private static boolean leadsOn(Scene scene, int last) {
        if (scene.token(last).shape() == Shape.COLON) {
            return true;
        }
        int mark = scene.markAt(last);
        return mark >= 0 && !scene.marks().get(mark).closed() && scene.isMarked(last + 1);
    }
}
