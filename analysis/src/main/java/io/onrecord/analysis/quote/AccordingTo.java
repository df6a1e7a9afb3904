package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.Optional;

/// “…,” according to the ministry; according to the ministry, “…”.
final class AccordingTo implements QuoteRule {

    @Override
    public Optional<Attribution> attribute(Marked marked, Scene scene) {
        Stretch sentence = scene.sentenceAround(marked.first());
        int end = scene.sentenceAround(marked.end() - 1).end();
        for (int i = sentence.first(); i + 2 < end; i++) {
            if (scene.token(i).is("according")
                    && scene.token(i + 1).is("to")
                    && !scene.isMarked(i)) {
                int cue = i;
                return new SourcePhrase(scene)
                        .from(i + 2, end)
                        .map(name -> read(marked, cue, name, scene));
            }
        }
        return Optional.empty();
    }

    private static Attribution read(Marked marked, int cue, Stretch name, Scene scene) {
        Stretch sentence = scene.sentenceAround(marked.first());
        Stretch content =
                cue < marked.first()
                        ? scene.trimmed(name.end(), scene.sentenceAround(marked.end() - 1).end())
                        : scene.trimmed(sentence.first(), cue);
        return Attribution.of(
                content.isEmpty() ? marked.words() : content, new Stretch(cue, cue + 2), name);
    }
}
