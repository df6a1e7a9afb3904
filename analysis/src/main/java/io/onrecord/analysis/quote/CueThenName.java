package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Optional;
import java.util.Set;

/// The speaker named right behind the cue: “…,” said Kelsey Davenport; “…,” chimed in Ada Lund.
final class CueThenName implements QuoteRule {

    /// Verbs that an adverb belongs to.
    private static final Set<String> PHRASAL =
            Set.of("called", "chimed", "cried", "fired", "hit", "piped", "shot", "shouted");

    private static final Set<String> ADVERBS = Set.of("back", "in", "out", "up");

    /// They are spoken to: “somebody told him”.
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        int cue = scene.behindComma(marked.end(), end);
        if (cue + 1 >= end || !scene.isCue(cue) || OBJECTS.contains(scene.token(cue + 1).lower())) {
            return Optional.empty();
        }
        int behind = isPhrasal(cue, scene) ? cue + 2 : cue + 1;
        return new SourcePhrase(scene)
                .from(behind, end)
                .map(name -> Attribution.of(marked.words(), new Stretch(cue, behind), name));
    }

    private static boolean isPhrasal(int cue, Scene scene) {
        return PHRASAL.contains(scene.token(cue).lower())
                && ADVERBS.contains(scene.token(cue + 1).lower());
    }
}
