package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words in quotation marks, paragraph by paragraph, so that a lost mark costs one
/// paragraph at most. Marks within marks belong to the outer ones.
final class Marks {

    private final Document document;
    private final LostMark lost;
    private final boolean single;
    private final List<Marked> found = new ArrayList<>();

    private Marks(Document document, boolean single) {
        this.document = document;
        this.lost = new LostMark(document);
        this.single = single;
    }

    /// The outermost words in marks, in order. Single marks count only in a text that has no double
    /// ones: elsewhere they are apostrophes, or marks within marks.
    static List<Marked> find(Document document) {
        List<Marked> doubles = find(document, false);
        return doubles.isEmpty() ? find(document, true) : doubles;
    }

    private static List<Marked> find(Document document, boolean single) {
        Marks marks = new Marks(document, single);
        List<Stretch> paragraphs = document.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            marks.read(paragraphs.get(p), p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null);
        }
        return List.copyOf(marks.found);
    }

    private void read(Stretch paragraph, @Nullable Stretch next) {
        int open = -1;
        int depth = 0;
        int free = paragraph.first();
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            MarkSide side = side(i, paragraph);
            if (side == MarkSide.NONE) {
                continue;
            }
            if (open < 0) {
                if (side == MarkSide.CLOSE) {
                    free = withoutOpening(free, i);
                } else {
                    open = i;
                    depth = 0;
                }
            } else if (side == MarkSide.OPEN && !closesTwice(i, paragraph)) {
                addUpTo(open, lost.closing(open, i), false);
                open = i;
                depth = 0;
            } else if (side == MarkSide.OPEN) {
                depth++;
            } else if (depth > 0) {
                depth--;
            } else {
                addUpTo(open, i + 1, true);
                free = i + 1;
                open = -1;
            }
        }
        if (open >= 0) {
            boolean goesOn = next != null && side(next.first(), next) == MarkSide.OPEN;
            addUpTo(open, goesOn ? paragraph.end() : lost.closing(open, paragraph.end()), false);
        }
    }

    private MarkSide side(int i, Stretch paragraph) {
        return single
                ? MarkSide.ofSingle(document, i, paragraph)
                : MarkSide.ofDouble(document, i, paragraph);
    }

    /// Whether the marks behind an opening one inside a quotation close both.
    private boolean closesTwice(int opening, Stretch paragraph) {
        int closings = 0;
        for (int i = opening + 1; i < paragraph.end() && closings < 2; i++) {
            switch (side(i, paragraph)) {
                case CLOSE, EITHER -> closings++;
                case OPEN -> {
                    return false;
                }
                case NONE -> {}
            }
        }
        return closings == 2;
    }

    private int withoutOpening(int free, int closing) {
        int first = lost.opening(free, closing);
        if (first < closing) {
            Stretch words = new Stretch(first, closing);
            found.add(new Marked(new Stretch(first, closing + 1), words, false, true));
        }
        return closing + 1;
    }

    private void addUpTo(int open, int end, boolean closed) {
        int wordsEnd = closed ? end - 1 : end;
        if (open + 1 < wordsEnd) {
            Stretch words = new Stretch(open + 1, wordsEnd);
            found.add(new Marked(new Stretch(open, end), words, true, closed));
        }
    }
}
