package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words in quotation marks, paragraph by paragraph, so that a lost mark costs one
/// paragraph at most. Marks within marks belong to the outer ones, whichever of them are single.
final class Marks {

    private final Document document;
    private final LostMark lost;
    private final boolean turned;
    private final List<Marked> found = new ArrayList<>();

    private Marks(Document document, boolean turned) {
        this.document = document;
        this.lost = new LostMark(document);
        this.turned = turned;
    }

    /// The outermost words in marks, in order.
    static List<Marked> find(Document document) {
        Marks marks = new Marks(document, document.text().indexOf('‘') >= 0);
        List<Stretch> paragraphs = document.paragraphs();
        for (int p = 0; p < paragraphs.size(); p++) {
            marks.read(paragraphs.get(p), p + 1 < paragraphs.size() ? paragraphs.get(p + 1) : null);
        }
        return List.copyOf(marks.withoutHeadline());
    }

    /// The outermost words of a stretch that stand between two marks, whatever stands around it.
    ///
    /// @param turned whether the text has ‘ among its marks
    static List<Marked> within(Document document, Stretch words, boolean turned) {
        Marks marks = new Marks(document, turned);
        marks.read(words, null);
        return marks.found.stream().filter(marked -> marked.opened() && marked.closed()).toList();
    }

    /// Without single marks in the headline of a text that marks speech doubly: there they stand
    /// for the double ones, around half a phrase as often as around a quotation.
    private List<Marked> withoutHeadline() {
        boolean doubly = found.stream().anyMatch(marked -> !isSingle(marked));
        int end = document.paragraphs().isEmpty() ? 0 : document.paragraphs().getFirst().end();
        return found.stream()
                .filter(marked -> !doubly || marked.first() >= end || !isSingle(marked))
                .toList();
    }

    private boolean isSingle(Marked marked) {
        int mark = marked.opened() ? marked.first() : marked.end() - 1;
        Token token = document.token(mark);
        return token.end() - token.start() == 1
                && "‘’'`".indexOf(document.text().charAt(token.start())) >= 0;
    }

    private void read(Stretch paragraph, @Nullable Stretch next) {
        if (!hasMarks(paragraph)) {
            return;
        }
        SingleMarks singles = new SingleMarks(document, paragraph, turned);
        DoubleMarks doubles = new DoubleMarks(document, paragraph);
        int free = paragraph.first();
        for (int i = paragraph.first(); i < paragraph.end(); ) {
            MarkSide side = doubles.side(i);
            int end = i + 1;
            if (side == MarkSide.CLOSE || (side == MarkSide.NONE && singles.closesAlone(i))) {
                withoutOpening(free, i);
                free = end;
            } else if (side != MarkSide.NONE) {
                end = opened(i, doubles, paragraph, next);
            } else if (singles.opens(i)) {
                end = openedSingly(i, singles, paragraph, next);
            }
            free = end > i + 1 ? end : free;
            i = end;
        }
    }

    private boolean hasMarks(Stretch paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (document.token(i).shape() == Shape.MARK) {
                return true;
            }
        }
        return false;
    }

    /// Adds the words behind the double mark at `open`; where the search goes on.
    private int opened(int open, DoubleMarks doubles, Stretch paragraph, @Nullable Stretch next) {
        int close = doubles.closing(open);
        if (close >= 0) {
            return add(open, close, true);
        }
        int limit = doubles.nextOpening(open + 1);
        if (limit >= 0) {
            return add(open, lost.closing(open, limit), false);
        }
        boolean goesOn =
                next != null && MarkSide.ofDouble(document, next.first(), next) == MarkSide.OPEN;
        return add(open, goesOn ? paragraph.end() : lost.closing(open, paragraph.end()), false);
    }

    private int openedSingly(
            int open, SingleMarks singles, Stretch paragraph, @Nullable Stretch next) {
        int close = singles.closing(open);
        if (close >= 0) {
            return add(open, close, true);
        }
        if (next != null && new SingleMarks(document, firstOf(next), turned).opens(next.first())) {
            return add(open, paragraph.end(), false);
        }
        return singles.isSure(open)
                ? add(open, lost.closing(open, paragraph.end()), false)
                : open + 1;
    }

    private static Stretch firstOf(Stretch paragraph) {
        return new Stretch(paragraph.first(), Math.min(paragraph.end(), paragraph.first() + 2));
    }

    private void withoutOpening(int free, int closing) {
        int first = lost.opening(free, closing);
        if (first < closing) {
            Stretch words = new Stretch(first, closing);
            found.add(new Marked(new Stretch(first, closing + 1), words, false, true));
        }
    }

    /// @param close the closing mark, or where the words end when there is none
    private int add(int open, int close, boolean closed) {
        if (open + 1 < close) {
            Stretch words = new Stretch(open + 1, close);
            found.add(
                    new Marked(new Stretch(open, closed ? close + 1 : close), words, true, closed));
        }
        return closed ? close + 1 : Math.max(open + 1, close);
    }
}
