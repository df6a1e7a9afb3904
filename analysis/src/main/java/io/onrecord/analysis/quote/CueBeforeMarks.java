package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Lund pleaded “not guilty” to all counts: words in marks are said, not part of the cue.
final class CueBeforeMarks implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch first = attribution.content().getFirst();
        if (cue == null || first.first() != cue.end() || scene.isMarked(cue.first())) {
            return attribution;
        }
        int mark = cue.first();
        while (mark < cue.end() && !scene.isMarked(mark)) {
            mark++;
        }
        if (mark == cue.end()) {
            return attribution;
        }
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.set(0, new Stretch(mark, first.end()));
        return attribution.saying(parts).by(new Stretch(cue.first(), mark), attribution.source());
    }
}
