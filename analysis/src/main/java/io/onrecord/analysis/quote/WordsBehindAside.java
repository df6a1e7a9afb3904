package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Source and cue stand as an aside between commas, and what is said stands behind them: “In other
/// words, Holm said, the plan is dead.”
final class WordsBehindAside implements Mend {

    @Override
    public Attribution mended(Attribution attribution, Scene scene) {
        Stretch cue = attribution.cue();
        Stretch source = attribution.source();
        if (cue == null || source == null || attribution.content().size() != 1) {
            return attribution;
        }
        Stretch lead = attribution.content().getFirst();
        Stretch sentence = scene.sentenceAround(cue.first());
        boolean aside =
                lead.first() == sentence.first()
                        && lead.end() + 1 == Math.min(source.first(), cue.first())
                        && scene.isComma(lead.end())
                        && scene.isComma(Math.max(source.end(), cue.end()));
        if (!aside || scene.isMarked(lead.first()) || scene.hasVerb(lead.first(), lead.end())) {
            return attribution;
        }
        int first = Math.max(source.end(), cue.end()) + 1;
        Stretch rest = scene.trimmed(first, Math.max(first, sentence.end()));
        if (rest.isEmpty() || scene.token(rest.end() - 1).shape() == Shape.COMMA) {
            return attribution;
        }
        List<Stretch> parts = new ArrayList<>(attribution.content());
        parts.add(rest);
        return attribution.saying(parts);
    }
}
