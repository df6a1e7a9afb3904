package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.Arrays;
import java.util.Set;

/// The single quotation marks of one paragraph, told from apostrophes: an opening one follows a
/// space and stands against a word, a closing one the other way round, and the mark behind a plural
/// (“the voters’ choice”) closes nothing when another one closes later.
final class SingleMarks {

    /// Words that begin with an apostrophe for the letters they have lost.
    private static final Set<String> ELIDED =
            Set.of(
                    "em", "tis", "twas", "twill", "til", "till", "cause", "cos", "bout", "round",
                    "n", "ere", "neath", "s", "t", "d", "ll", "re", "ve", "m");

    private static final int NONE = -1;

    private final Document document;
    private final Stretch paragraph;
    private final boolean turned;
    private final int[] nextOpening;
    private final int[] nextClosing;

    /// @param turned whether the text has ‘ among its marks: then ’ opens nothing
    SingleMarks(Document document, Stretch paragraph, boolean turned) {
        this.document = document;
        this.paragraph = paragraph;
        this.turned = turned;
        this.nextOpening = new int[paragraph.length() + 1];
        this.nextClosing = new int[paragraph.length() + 1];
        Arrays.fill(nextOpening, NONE);
        Arrays.fill(nextClosing, NONE);
        for (int i = paragraph.end() - 1; i >= paragraph.first(); i--) {
            int at = i - paragraph.first();
            nextOpening[at] = opens(i) ? i : nextOpening[at + 1];
            nextClosing[at] = closes(i) ? i : nextClosing[at + 1];
        }
    }

    /// Whether words in marks may begin here.
    boolean opens(int i) {
        char glyph = glyph(i);
        if (glyph != '‘' && glyph != '\'' && glyph != '`' && (glyph != '’' || turned)) {
            return false;
        }
        if (i + 1 >= paragraph.end() || isParted(i, i + 1) || !isFree(i)) {
            return false;
        }
        Token next = document.token(i + 1);
        boolean shortened = ELIDED.contains(next.lower()) || next.shape() == Shape.NUMBER;
        boolean begins =
                next.shape().isWord()
                        || next.shape() == Shape.MARK
                        || next.shape() == Shape.OPENING_BRACKET
                        || next.shape() == Shape.STOP;
        return begins && (!shortened || (glyph == '‘' && next.shape() == Shape.NUMBER));
    }

    /// Whether words in marks may end here.
    boolean closes(int i) {
        char glyph = glyph(i);
        if ((glyph != '’' && glyph != '\'') || i == paragraph.first() || isParted(i - 1, i)) {
            return false;
        }
        return i + 1 == paragraph.end()
                || isParted(i, i + 1)
                || !document.token(i + 1).shape().isWord();
    }

    /// Whether it closes words though nothing opened them: no apostrophe follows a comma or a stop.
    boolean closesAlone(int i) {
        if (!closes(i)) {
            return false;
        }
        Shape before = document.token(i - 1).shape();
        return before == Shape.COMMA || before == Shape.STOP;
    }

    /// Where the words that begin at `open` end; -1 when nothing closes them.
    int closing(int open) {
        int at = nextClosing(open + 1);
        while (at >= 0 && isPossessive(at)) {
            int later = nextClosing(at + 1);
            int opening = nextOpening(at + 1);
            if (later < 0 || (opening >= 0 && opening < later)) {
                return at;
            }
            at = later;
        }
        return at;
    }

    /// Whether only a quotation mark looks so.
    boolean isSure(int open) {
        return glyph(open) == '‘';
    }

    private int nextClosing(int from) {
        return from >= paragraph.end() ? NONE : nextClosing[from - paragraph.first()];
    }

    private int nextOpening(int from) {
        return from >= paragraph.end() ? NONE : nextOpening[from - paragraph.first()];
    }

    /// “the voters’ choice”: behind an s, and a word goes on.
    private boolean isPossessive(int i) {
        return document.token(i - 1).shape().isWord()
                && document.token(i - 1).lower().endsWith("s")
                && i + 1 < paragraph.end()
                && document.token(i + 1).shape().isWord();
    }

    private boolean isFree(int i) {
        if (i == paragraph.first() || isParted(i - 1, i)) {
            return true;
        }
        return switch (document.token(i - 1).shape()) {
            case OPENING_BRACKET, DASH, COLON, MARK -> true;
            case LOWER,
                    CAPITAL,
                    UPPER,
                    MIXED,
                    NUMBER,
                    HANDLE,
                    STOP,
                    COMMA,
                    SEMICOLON,
                    CLOSING_BRACKET,
                    POSSESSIVE,
                    OTHER ->
                    false;
        };
    }

    private boolean isParted(int left, int right) {
        return document.token(left).end() < document.token(right).start();
    }

    private char glyph(int i) {
        Token token = document.token(i);
        boolean single = token.shape() == Shape.MARK && token.end() - token.start() == 1;
        return single ? document.text().charAt(token.start()) : ' ';
    }
}
