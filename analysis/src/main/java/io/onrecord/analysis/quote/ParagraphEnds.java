package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Words in marks that go on over a paragraph: the next paragraph is a quote of its own, which
/// [SetApart] reads.
final class ParagraphEnds implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch part : attribution.content()) {
            int end = scene.document().paragraphOf(part.first()).end();
            parts.add(part.end() > end ? new Stretch(part.first(), end) : part);
        }
        return attribution.saying(parts);
    }
}
