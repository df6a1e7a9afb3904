package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;
import java.util.Set;

/// The speaker named behind the quotation, the cue behind the name: “…,” the mayor of Lund said.
/// What an “and” ties on is the next sentence, and what a colon announces was said before.
final class NameThenCue implements QuoteRule {

    /// “This shows”: what was quoted, not who said it.
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "it");

    /// A name with its apposition is rarely longer.
    private static final int LONGEST = 40;

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        int end = scene.document().paragraphOf(marked.first()).end();
        int first = scene.behindComma(marked.end(), end);
        boolean announced =
                marked.first() > 0 && scene.token(marked.first() - 1).shape() == Shape.COLON;
        if (announced || (first < end && scene.token(first).is(Trait.CONJUNCTION))) {
            return Optional.empty();
        }
        int limit = Math.min(end, first + LONGEST);
        for (int i = first; i < limit; i++) {
            if (scene.isMarked(i) || scene.token(i).shape() == Shape.STOP) {
                return Optional.empty();
            }
            if (i > first && scene.isCue(i)) {
                int cue = i;
                Optional<Attribution> found =
                        new SourcePhrase(scene)
                                .before(cue, first)
                                .filter(name -> name.first() <= first + 1)
                                .filter(name ->
                                        !POINTING.contains(scene.token(name.first()).lower()))
                                .map(name -> read(marked, cue, name));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Attribution read(Marked marked, int cue, Stretch name) {
        return Attribution.of(marked.words(), new Stretch(cue, cue + 1), name);
    }
}
