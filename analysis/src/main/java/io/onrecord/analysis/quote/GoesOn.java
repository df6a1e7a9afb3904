package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// ““We sank,” Holm said, and looked away. “All of us.””: whole sentences in marks that name nobody
/// are whosever words stand in marks in the sentence before, in the same paragraph.
final class GoesOn {

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
}
