package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;
import java.util.Set;

/// “The change, in her view, is coming “whether we build or not””: the view is hers, and so are the
/// words in marks.
final class InTheirView implements QuoteRule {

    private static final Set<String> NOUNS =
            Set.of("view", "opinion", "words", "telling", "account", "phrase");

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        Stretch sentence = scene.sentenceAround(marked.first());
        for (int i = sentence.first(); i + 2 < sentence.end(); i++) {
            boolean owned =
                    scene.token(i + 1).is(Trait.HE)
                            || scene.token(i + 1).is(Trait.SHE)
                            || scene.token(i + 1).is(Trait.THEY);
            if (scene.token(i).is("in")
                    && owned
                    && NOUNS.contains(scene.token(i + 2).lower())
                    && !scene.isMarked(i)) {
                Stretch cue = new Stretch(i, i + 3);
                return Optional.of(Attribution.of(marked.words(), cue, new Stretch(i + 1, i + 2)));
            }
        }
        return Optional.empty();
    }
}
