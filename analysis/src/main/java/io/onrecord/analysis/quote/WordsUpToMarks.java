package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Reported words that break off a word or two before words in marks go on through them: “said that
/// he would be “back before the summer””.
final class WordsUpToMarks implements Mend {

    /// Words between the two.
    private static final int GAP = 2;

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch last = attribution.content().getLast();
        if (scene.isMarked(last.end() - 1) || scene.hasMarks(last)) {
            return attribution;
        }
        int limit = scene.document().sentenceOf(last.end() - 1).end();
        int at = last.end();
        while (at < limit && at - last.end() <= GAP && !scene.isMarked(at)) {
            if (!scene.token(at).shape().isWord() || attribution.ties(at)) {
                return attribution;
            }
            at++;
        }
        if (at >= limit || at == last.end() || !scene.isMarked(at) || attribution.ties(at)) {
            return attribution;
        }
        Marked region = scene.marks().get(scene.markAt(at));
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.set(parts.size() - 1, new Stretch(last.first(), region.end()));
        return attribution.saying(parts);
    }
}
