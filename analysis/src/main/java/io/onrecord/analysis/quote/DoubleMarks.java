package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.Arrays;

/// The double quotation marks of one paragraph, and which of them belong together: by nesting where
/// every opening one has its closing one, and otherwise by what comes next.
final class DoubleMarks {

    private static final int NONE = -1;

    private final Document document;
    private final Stretch paragraph;
    private final MarkSide[] sides;
    private final int[] next;
    private final int[] nested;
    private final boolean balanced;

    DoubleMarks(Document document, Stretch paragraph) {
        this.document = document;
        this.paragraph = paragraph;
        this.sides = new MarkSide[paragraph.length()];
        this.next = new int[paragraph.length() + 1];
        this.nested = new int[paragraph.length()];
        Arrays.fill(nested, NONE);
        next[paragraph.length()] = NONE;
        for (int i = paragraph.end() - 1; i >= paragraph.first(); i--) {
            int at = i - paragraph.first();
            sides[at] = isMeasure(i) ? MarkSide.NONE : MarkSide.ofDouble(document, i, paragraph);
            next[at] = sides[at] == MarkSide.NONE ? next[at + 1] : i;
        }
        this.balanced = isBalanced();
    }

    MarkSide side(int i) {
        return sides[i - paragraph.first()];
    }

    /// The mark that closes the words behind `open`; -1 when it is lost.
    int closing(int open) {
        if (balanced) {
            return nested[open - paragraph.first()];
        }
        int depth = 0;
        for (int i = nextMark(open + 1); i >= 0; i = nextMark(i + 1)) {
            if (side(i) == MarkSide.OPEN) {
                if (!closesTwice(i)) {
                    return NONE;
                }
                depth++;
            } else if (depth > 0) {
                depth--;
            } else {
                return i;
            }
        }
        return NONE;
    }

    /// The next mark from `from` that opens words; -1 when there is none.
    int nextOpening(int from) {
        int i = nextMark(from);
        while (i >= 0 && side(i) != MarkSide.OPEN) {
            i = nextMark(i + 1);
        }
        return i;
    }

    private int nextMark(int from) {
        return from >= paragraph.end() ? NONE : next[from - paragraph.first()];
    }

    /// Whether the marks behind an opening one inside a quotation close both.
    private boolean closesTwice(int opening) {
        int first = nextMark(opening + 1);
        int second = first < 0 ? NONE : nextMark(first + 1);
        return second >= 0 && side(first) != MarkSide.OPEN && side(second) != MarkSide.OPEN;
    }

    /// Whether the marks nest as brackets do.
    private boolean isBalanced() {
        int[] open = new int[paragraph.length()];
        int depth = 0;
        for (int i = nextMark(paragraph.first()); i >= 0; i = nextMark(i + 1)) {
            switch (side(i)) {
                case OPEN -> open[depth++] = i;
                case CLOSE -> {
                    if (depth == 0) {
                        return false;
                    }
                    nested[open[--depth] - paragraph.first()] = i;
                }
                case EITHER, NONE -> {
                    return false;
                }
            }
        }
        return depth == 0;
    }

    /// A straight or lone mark right behind a number: 15" are inches.
    private boolean isMeasure(int i) {
        Token token = document.token(i);
        if (!token.is("\"") || i == paragraph.first()) {
            return false;
        }
        Token before = document.token(i - 1);
        boolean lone = i + 1 == paragraph.end() || document.token(i + 1).start() > token.end();
        return before.shape() == Shape.NUMBER
                && before.end() == token.start()
                && lone
                && !opensBefore(i);
    }

    /// Whether a straight mark before it may be the one that it closes.
    private boolean opensBefore(int i) {
        for (int k = i - 2; k >= paragraph.first() && i - k <= REACH; k--) {
            if (document.token(k).is("\"")) {
                return MarkSide.ofDouble(document, k, paragraph) == MarkSide.OPEN;
            }
        }
        return false;
    }

    /// Words in marks that end with a number begin no further away.
    private static final int REACH = 60;
}
