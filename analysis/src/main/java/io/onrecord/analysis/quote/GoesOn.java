package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.BitSet;
import java.util.Optional;

/// ““We sank,” said Holm, who was there, “all of us””: words in marks behind the cue that broke
/// their sentence. ““We sank,” Holm said, and looked away. “All of us.””: whole sentences in marks
/// that name nobody are whosever words stand in marks in the sentence before, in the same
/// paragraph. So is a whole paragraph in marks below the one that ends with these words or their
/// cue.
final class GoesOn {

    /// Fewer tokens, stops and marks among them, may be a term or a title.
    private static final int LONGEST_TERM = 4;

    /// The method of what goes on behind a read that has enough parts.
    private static final String CONTINUED = "continued";

    private final Scene scene;
    private final BitSet apart;

    GoesOn(Scene scene) {
        this.scene = scene;
        this.apart = apart();
    }

    /// The read with these words of the same sentence, if its cue stands between them and words
    /// that end with a comma.
    Optional<Read> behindCue(Marked marked, Read read) {
        Attribution attribution = read.attribution();
        Stretch cue = attribution.cue();
        Stretch last = attribution.content().getLast();
        int before = marked.first() - 1;
        if (cue == null
                || attribution.source() == null
                || last.end() > cue.first()
                || before <= cue.first()
                || !scene.isMarked(last)) {
            return Optional.empty();
        }
        int comma = last.end() - 1;
        while (comma > last.first() && scene.token(comma).shape() == Shape.MARK) {
            comma--;
        }
        boolean broken =
                scene.isComma(comma) || (scene.isMarked(last.end()) && scene.isComma(last.end()));
        boolean parted = scene.isComma(before) || scene.token(before).shape() == Shape.DASH;
        boolean goesOn =
                scene.token(marked.words().first()).shape() == Shape.LOWER
                        && marked.words().length() > 2;
        return broken && parted && goesOn
                ? Optional.of(read.with(attribution.with(marked.words())))
                : Optional.empty();
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

    /// The read that the paragraph which these words fill belongs to, if it goes on in it: the last
    /// one of the paragraph above with these words, or, where that has enough, another by the same
    /// source.
    ///
    /// @param last of the paragraph above
    Optional<Read> below(Marked marked, Read last) {
        Attribution attribution = last.attribution();
        boolean said = attribution.cue() != null || last.method().equals(CONTINUED);
        if (!said
                || !isSentence(marked.words())
                || !namesNobodyBelow(marked)
                || !ends(last, marked)) {
            return Optional.empty();
        }
        if (!attribution.isFull()) {
            return Optional.of(last.with(attribution.with(marked.words())));
        }
        Attribution further = Attribution.of(marked.words(), null, attribution.source());
        return Optional.of(Read.byRule(further, CONTINUED, last.confidence()));
    }

    /// Whether the paragraph above ends with the words of the read in marks, or with its cue.
    private boolean ends(Read last, Marked marked) {
        Document document = scene.document();
        Stretch above = document.paragraphs().get(document.paragraphIndex(marked.first()) - 1);
        int ending = document.sentenceIndex(above.end() - 1);
        Stretch cue = last.attribution().cue();
        Stretch part = last.attribution().content().getLast();
        boolean ends =
                (cue != null && document.sentenceIndex(cue.first()) == ending)
                        || document.sentenceIndex(part.end() - 1) == ending;
        return ends
                && scene.isMarked(part)
                && part.length() > LONGEST_TERM
                && !scene.asks(last.attribution());
    }

    /// Words in marks that fill a paragraph below another.
    boolean fillsParagraph(Marked marked) {
        Document document = scene.document();
        return marked.opened()
                && document.paragraphIndex(marked.first()) > 0
                && document.paragraphOf(marked.first()).equals(marked.whole());
    }

    /// Whether no speaker is named below: what opens again in the paragraphs that follow is
    /// whosever they name, and so is what somebody signs.
    private boolean namesNobodyBelow(Marked marked) {
        return apart.get(scene.markAt(marked.first()))
                && Signature.below(marked.whole(), scene).isEmpty();
    }

    /// Those that fill their paragraphs, up to the one that closes them.
    private BitSet apart() {
        BitSet apart = new BitSet();
        for (int m = scene.marks().size() - 1; m >= 0; m--) {
            Marked marked = scene.marks().get(m);
            boolean last = marked.closed() || marked.end() >= scene.document().size();
            boolean opensAgain = !last && scene.markAt(marked.end()) >= 0 && apart.get(m + 1);
            if (fillsParagraph(marked) && (last || opensAgain)) {
                apart.set(m);
            }
        }
        return apart;
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
}
