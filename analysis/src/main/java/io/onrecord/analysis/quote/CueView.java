package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Arrays;

/// The tokens around a cue as seen from it: how many sentences, commas, verbs and quotations lie
/// between. Seen is the cue's paragraph, as far as [#REACH], and the next one when a colon or an
/// unclosed quotation leads there. A quotation that the cue does not stand in is seen as its edges
/// alone: what is inside is its speaker's, or nobody's, together.
final class CueView {

    /// Tokens seen on each side.
    static final int REACH = 160;

    private static final int VERBAL =
            Trait.REPORTING.bit() | Trait.OPINION.bit() | Trait.AUXILIARY.bit();

    private final Scene scene;
    private final int cue;
    private final int[] tokens;
    private final int cuePlace;
    private final int[] commas;
    private final int[] verbs;
    private final int[] boundary;
    private final int[] opener;
    private final int frame;
    private final int regionBehind;
    private final int regionAhead;

    CueView(Scene scene, int cue) {
        this.scene = scene;
        this.cue = cue;
        this.tokens = tokens(scene, cue);
        this.cuePlace = Arrays.binarySearch(tokens, cue);
        this.commas = new int[tokens.length];
        this.verbs = new int[tokens.length];
        this.boundary = new int[tokens.length];
        this.opener = new int[tokens.length];
        this.frame = frameOf();
        this.regionAhead = nearestRegion(1);
        this.regionBehind = nearestRegion(-1);
        count(tokens.length, 1);
        count(-1, -1);
    }

    int cue() {
        return cue;
    }

    /// How many tokens are seen.
    int length() {
        return tokens.length;
    }

    /// The token at a place of this view.
    int token(int place) {
        return tokens[place];
    }

    int sentencesTo(int place) {
        return scene.document().sentenceIndex(tokens[place]) - scene.document().sentenceIndex(cue);
    }

    int commasTo(int place) {
        return commas[place];
    }

    int verbsTo(int place) {
        return verbs[place];
    }

    /// The first sign that parts clauses on the way to a place: 0 none, then by shape.
    int boundaryTo(int place) {
        return boundary[place];
    }

    /// The token that opens the clause in which a place lies, as far as commas, dashes and
    /// conjunctions between it and the cue tell; -1 when there are none.
    int openerOf(int place) {
        return opener[place];
    }

    /// How many quotations lie between the cue and one on this side of it.
    int regionsTo(int mark, int side) {
        int last = side > 0 ? regionAhead : regionBehind;
        return last < 0 ? 0 : mark - last;
    }

    /// What stands right before and behind the cue.
    int frame() {
        return frame;
    }

    private int nearestRegion(int step) {
        for (int place = cuePlace; place >= 0 && place < tokens.length; place += step) {
            if (scene.isMarked(tokens[place])) {
                return scene.markAt(tokens[place]);
            }
        }
        return -1;
    }

    private void count(int to, int step) {
        int commasSeen = 0;
        int verbsSeen = 0;
        int first = 0;
        int opening = -1;
        for (int place = cuePlace + step; place != to; place += step) {
            commas[place] = commasSeen;
            verbs[place] = verbsSeen;
            boundary[place] = first;
            int i = tokens[place];
            Token token = scene.token(i);
            boolean parts = parts(token) && !scene.isMarked(i);
            commasSeen += token.shape() == Shape.COMMA ? 1 : 0;
            verbsSeen += token.word().isAny(VERBAL) && !scene.isMarked(i) ? 1 : 0;
            if (first == 0) {
                first = sign(token);
            }
            if (parts && step < 0) {
                opening = i;
            }
            opener[place] = opening;
            if (parts && step > 0) {
                opening = token.is(Trait.CONJUNCTION) ? i : i + 1;
            }
        }
    }

    private static boolean parts(Token token) {
        return token.shape() == Shape.COMMA
                || token.shape() == Shape.DASH
                || token.shape() == Shape.SEMICOLON
                || token.is(Trait.CONJUNCTION);
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
        return side(cue - 1, -1) * 16 + side(cue + 1, 1);
    }

    /// What comes first on a side of the cue: marks, a comma, “that”, a name, a pronoun, a stop …
    private int side(int from, int step) {
        int first = tokens[0];
        int last = tokens[tokens.length - 1];
        if (from < first || from > last) {
            return 0;
        }
        Token token = scene.token(from);
        return switch (token.shape()) {
            case MARK -> 1;
            case COMMA ->
                    from + step >= first && from + step <= last && scene.isMarked(from + step)
                            ? 2
                            : 3;
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

    private static int[] tokens(Scene scene, int cue) {
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
        int[] seen = new int[2 * REACH + 1];
        int size = 0;
        for (int i = cue - 1; i >= paragraph.first() && size < REACH; i--) {
            if (!isInside(scene, i, cue)) {
                seen[REACH - 1 - size++] = i;
            }
        }
        int from = REACH - size;
        seen[REACH] = cue;
        size = REACH + 1;
        for (int i = cue + 1; i < end && size < seen.length; i++) {
            if (!isInside(scene, i, cue)) {
                seen[size++] = i;
            }
        }
        return Arrays.copyOfRange(seen, from, size);
    }

    /// Whether a token stands between the first and the last word of a quotation that the cue is
    /// not in.
    private static boolean isInside(Scene scene, int i, int cue) {
        int mark = scene.markAt(i);
        if (mark < 0 || mark == scene.markAt(cue)) {
            return false;
        }
        Stretch words = scene.marks().get(mark).words();
        return i > words.first() && i < words.end() - 1;
    }

    private static boolean leadsOn(Scene scene, int last) {
        if (scene.token(last).shape() == Shape.COLON) {
            return true;
        }
        int mark = scene.markAt(last);
        return mark >= 0 && !scene.marks().get(mark).closed() && scene.isMarked(last + 1);
    }
}
