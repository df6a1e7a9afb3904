package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// “It sings,” said Holm, who wrote “No Way Past”.: a few words with capitals behind the cue are
/// the name of something.
final class TitleBehind implements Mend {

    private static final int LONGEST = 5;

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        List<Stretch> parts = attribution.content();
        if (cue == null || parts.size() < 2 || !scene.hasMarks(parts.getFirst())) {
            return attribution;
        }
        List<Stretch> kept = new ArrayList<>();
        for (Stretch part : parts) {
            if (part.first() < cue.end() || !isTitle(part, scene)) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? attribution : attribution.saying(kept);
    }

    private static boolean isTitle(Stretch part, Scene scene) {
        int words = 0;
        for (int i = part.first(); i < part.end(); i++) {
            Shape shape = scene.token(i).shape();
            if (!scene.isMarked(i) || (shape.isWord() && !shape.isCapital())) {
                return false;
            }
            words += shape.isWord() ? 1 : 0;
        }
        return words > 1 && words <= LONGEST;
    }
}
