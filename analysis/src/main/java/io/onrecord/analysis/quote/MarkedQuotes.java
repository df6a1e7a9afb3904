package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads who said the words in marks: each by the first rule that answers, and what follows in the
/// same paragraph without a cue of its own as a further part of the quote before.
final class MarkedQuotes {

    private MarkedQuotes() {}

    static List<Read> read(Scene scene) {
        List<Read> found = new ArrayList<>();
        for (Marked marked : scene.marks()) {
            Read last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.attribution().covers(marked.words())) {
                continue;
            }
            if (last != null && goesOn(last.attribution(), marked, scene)) {
                found.set(found.size() - 1, last.with(last.attribution().with(marked.words())));
                continue;
            }
            Optional<Read> read = QuoteRules.read(marked, scene);
            read.filter(r -> last == null || !last.attribution().covers(r.attribution().content().getFirst()))
                    .ifPresent(found::add);
        }
        return found;
    }

    /// Whether a quotation that begins its sentence, with no name between, goes on with the words of
    /// the one before.
    private static boolean goesOn(Attribution last, Marked marked, Scene scene) {
        Stretch paragraph = scene.document().paragraphOf(marked.first());
        if (!paragraph.contains(last.first()) || last.cue() == null) {
            return false;
        }
        int spoken = last.cue().end();
        if (spoken > marked.first() || last.end() > spoken) {
            return false;
        }
        Stretch sentence = scene.document().sentenceOf(marked.first());
        boolean begins = sentence.first() == marked.first();
        boolean next = begins && scene.document().sentenceIndex(marked.first())
                - scene.document().sentenceIndex(spoken - 1) <= 1;
        boolean split = sentence.contains(spoken - 1);
        return (next || split) && !hasOwnCue(marked, scene);
    }

    private static boolean hasOwnCue(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        return new CueThenName().attribute(marked, scene).isPresent()
                || (marked.end() < end && new NameThenCue().attribute(marked, scene).isPresent());
    }
}
