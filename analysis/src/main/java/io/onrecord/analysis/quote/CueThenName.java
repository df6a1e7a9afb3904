package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Optional;
import java.util.Set;

/// The speaker named right behind the cue: “…,” said Kelsey Davenport.
final class CueThenName implements QuoteRule {

    /// They are spoken to: “somebody told him”.
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        int cue = scene.behindComma(marked.end(), end);
        if (cue + 1 >= end || !scene.isCue(cue) || OBJECTS.contains(scene.token(cue + 1).lower())) {
            return Optional.empty();
        }
        return new SourcePhrase(scene)
                .from(cue + 1, end)
                .map(name -> Attribution.of(marked.words(), new Stretch(cue, cue + 1), name));
    }
}
