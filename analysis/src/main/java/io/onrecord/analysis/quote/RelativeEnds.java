package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// “The miller, who called the flood “a blessing,” sold the mill”, “Millers who said it was “a
/// blessing” sold their mills”: the clause of “who” ends with the comma behind the words in marks,
/// or before the next verb, and the rest belongs to the sentence.
final class RelativeEnds implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch source = attribution.source();
        Stretch cue = attribution.cue();
        if (source == null || cue == null || source.first() >= cue.first()) {
            return attribution;
        }
        String pronoun = scene.token(source.first()).lower();
        Stretch last = attribution.content().getLast();
        boolean relative = pronoun.equals("who") || pronoun.equals("which");
        if (!relative || last.first() < cue.first()) {
            return attribution;
        }
        for (int i = last.first(); i < last.end(); i++) {
            if (scene.isMarked(i)) {
                int end = scene.marks().get(scene.markAt(i)).end();
                boolean goesOn =
                        end < last.end()
                                && (endsWithComma(end, scene)
                                        || (scene.isFinite(end) && scene.hasVerb(last.first(), i)));
                return goesOn ? cut(attribution, new Stretch(last.first(), end)) : attribution;
            }
        }
        return attribution;
    }

    /// Inside the marks or behind them.
    private static boolean endsWithComma(int end, Scene scene) {
        boolean closed = scene.token(end - 1).shape() == Shape.MARK;
        return scene.isComma(end) || (closed && end >= 2 && scene.isComma(end - 2));
    }

    private static Attribution cut(Attribution attribution, Stretch last) {
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.set(parts.size() - 1, last);
        return attribution.saying(parts);
    }
}
