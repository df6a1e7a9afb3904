package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// “We sank,” Holm said of the night. “All of us.”: where words in marks stand before the cue, the
/// plain rest of its sentence is the reporter’s, and the next words in marks begin a part.
final class RemainderBeforeMarks implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        List<Stretch> parts = attribution.content();
        Stretch cue = attribution.cue();
        if (cue == null || parts.size() < 2 || !isMarkedBefore(parts.getFirst(), cue, scene)) {
            return attribution;
        }
        List<Stretch> cut = new ArrayList<>();
        for (Stretch part : parts) {
            cut.add(part.first() < cue.end() ? part : withoutRemainder(part, scene));
        }
        return attribution.saying(cut);
    }

    private static boolean isMarkedBefore(Stretch part, Stretch cue, Scene scene) {
        return part.end() <= cue.first()
                && scene.isMarked(part.first())
                && scene.isMarked(part.end() - 1);
    }

    private static Stretch withoutRemainder(Stretch part, Scene scene) {
        Document document = scene.document();
        for (int i = part.first(); i < part.end(); i++) {
            if (scene.isMarked(i)) {
                boolean sentence = document.sentenceOf(i).first() == i;
                return sentence && i > part.first() ? new Stretch(i, part.end()) : part;
            }
        }
        return part;
    }
}
