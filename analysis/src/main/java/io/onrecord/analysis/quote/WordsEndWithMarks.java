package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Holm said: “We sank.” Two boats came. The words end where the marks close behind a stop.
final class WordsEndWithMarks implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            parts.add(upToMarks(part, scene));
        }
        return parts.equals(attribution.content()) ? attribution : attribution.saying(parts);
    }

    private static Stretch upToMarks(Stretch part, Scene scene) {
        int mark = scene.markAt(part.first());
        if (mark < 0) {
            return part;
        }
        Marked marked = scene.marks().get(mark);
        boolean whole = part.first() <= marked.words().first() && marked.end() < part.end();
        int last = marked.words().end() - 1;
        if (!whole || !marked.closed() || scene.token(last).shape() != Shape.STOP) {
            return part;
        }
        for (int i = marked.end(); i < part.end(); i++) {
            if (scene.isMarked(i)) {
                return part;
            }
        }
        return new Stretch(part.first(), marked.end());
    }
}
