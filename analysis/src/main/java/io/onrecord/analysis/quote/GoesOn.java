package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// ““We sank,” Holm said, and looked away. “All of us.””: whole sentences in marks that name nobody
/// are whosever words stand in marks in the sentence before, in the same paragraph. So is a whole
/// paragraph in marks below the one that ends with these words or their cue.
final class GoesOn {

    /// Fewer words in marks may be a term or a title.
    private static final int LONGEST_TERM = 4;

    private final Scene scene;

    GoesOn(Scene scene) {
        this.scene = scene;
    }

    /// The read with these words, if it goes on in them.
    Optional<Read> with(Marked marked, Read read) {
        Document document = scene.document();
        int first = marked.first();
        Stretch cue = read.attribution().cue();
        Stretch paragraph = document.paragraphOf(first);
        boolean whole =
                document.sentenceOf(first).first() == first
                        && first > paragraph.first()
                        && !scene.isMarked(first - 1)
                        && document.sentenceOf(marked.end() - 1).end() == marked.end();
        boolean before =
                cue != null
                        && paragraph.contains(cue.first())
                        && document.sentenceIndex(cue.first()) == document.sentenceIndex(first) - 1
                        && scene.isMarked(read.attribution().first())
                        && read.attribution().end() < first;
        return whole && before
                ? Optional.of(read.with(read.attribution().with(marked.words())))
                : Optional.empty();
    }

    /// The read with the paragraph that these words fill, if it goes on in it.
    ///
    /// @param last of the paragraph above
    Optional<Read> below(Marked marked, Read last) {
        Document document = scene.document();
        Attribution attribution = last.attribution();
        Stretch cue = attribution.cue();
        if (cue == null
                || attribution.isFull()
                || !fillsParagraph(marked)
                || !isSentence(marked.words())) {
            return Optional.empty();
        }
        Stretch above = document.paragraphs().get(document.paragraphIndex(marked.first()) - 1);
        int ending = document.sentenceIndex(above.end() - 1);
        Stretch part = attribution.content().getLast();
        boolean ends =
                document.sentenceIndex(cue.first()) == ending
                        || document.sentenceIndex(part.end() - 1) == ending;
        boolean whole =
                isMarkedThroughout(part) && part.length() > LONGEST_TERM && !scene.asks(part);
        return ends && whole && isLastWord(marked)
                ? Optional.of(last.with(attribution.with(marked.words())))
                : Optional.empty();
    }

    private boolean fillsParagraph(Marked marked) {
        Document document = scene.document();
        return marked.opened()
                && document.paragraphIndex(marked.first()) > 0
                && document.paragraphOf(marked.first()).equals(marked.whole());
    }

    /// What opens again in the next paragraph is whosever that names.
    private boolean isLastWord(Marked marked) {
        if (marked.closed() || marked.end() >= scene.document().size()) {
            return true;
        }
        int next = scene.markAt(marked.end());
        return next >= 0 && fillsParagraph(scene.marks().get(next));
    }

    /// No heading (“All Bets Are Off”), and no line of a transcript (“LUND: We held.”).
    private boolean isSentence(Stretch words) {
        int capitals = 0;
        int others = 0;
        for (int i = words.first(); i < words.end(); i++) {
            Shape shape = scene.token(i).shape();
            capitals += shape.isCapital() ? 1 : 0;
            others += shape == Shape.LOWER ? 1 : 0;
        }
        boolean labelled =
                words.length() > 1
                        && scene.token(words.first()).shape() == Shape.UPPER
                        && scene.token(words.first() + 1).shape() == Shape.COLON;
        return others > capitals && words.length() > LONGEST_TERM && !labelled;
    }

    private boolean isMarkedThroughout(Stretch part) {
        for (int i = part.first(); i < part.end(); i++) {
            if (!scene.isMarked(i)) {
                return false;
            }
        }
        return true;
    }
}
