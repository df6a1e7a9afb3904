package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;

/// “They will fit a piano,” said Lund, “and the man who carries it.”: what goes on with a small
/// letter behind the comma belongs to the sentence that the cue broke.
final class SplitByCue implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        Stretch last = attribution.content().getLast();
        if (cue == null || source == null || last.end() > Math.min(cue.first(), source.first())) {
            return attribution;
        }
        int comma = Math.max(cue.end(), source.end());
        int next = comma + 1;
        boolean goesOn =
                scene.isMarked(last.end() - 1)
                        && scene.isComma(comma)
                        && next < scene.document().size()
                        && scene.isMarked(next);
        if (!goesOn) {
            return attribution;
        }
        Marked region = scene.marks().get(scene.markAt(next));
        boolean small = scene.token(region.words().first()).shape() == Shape.LOWER;
        return region.first() == next && small ? attribution.with(region.whole()) : attribution;
    }
}
