package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.Set;

/// “Read more: “The jail that ate a county””: the title of something else to read.
final class PointerElsewhere implements Refusal {

    private static final Set<String> POINTING =
            Set.of("also", "listen", "more", "read", "related", "see", "watch");

    private static final int LONGEST = 4;

    @Override
    public boolean refuses(Read read, Scene scene) {
        int first = read.attribution().first();
        Stretch paragraph = scene.document().paragraphOf(first);
        int colon = first - 1;
        while (colon > paragraph.first() && scene.token(colon).shape() == Shape.MARK) {
            colon--;
        }
        return colon > paragraph.first()
                && colon - paragraph.first() <= LONGEST
                && scene.token(colon).shape() == Shape.COLON
                && POINTING.contains(scene.token(paragraph.first()).lower());
    }
}
