package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// The speaker named right behind the cue: “…,” said Kelsey Davenport.
final class CueThenName implements QuoteRule {

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        int cue = scene.behindComma(marked.end(), end);
        if (cue + 1 >= end || !scene.isCue(cue)) {
            return Optional.empty();
        }
        return new SourcePhrase(scene)
                .from(cue + 1, end)
                .map(name -> Attribution.of(marked.words(), new Stretch(cue, cue + 1), name));
    }
}
