package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.List;

/// The words of an “according to” for which the tagger found none: the rest of the sentence behind
/// the comma that ends the source, or what stands before the comma in front of the cue.
final class AccordingClause {

    private final Scene scene;

    AccordingClause(Scene scene) {
        this.scene = scene;
    }

    /// @return one stretch, or none
    List<Stretch> of(int cue, List<Stretch> source) {
        if (!scene.token(cue).is("according") || source.isEmpty()) {
            return List.of();
        }
        Stretch sentence = scene.document().sentenceOf(cue);
        int behind = source.getFirst().end();
        Stretch words =
                cue == sentence.first() && behind < sentence.end() && scene.isComma(behind)
                        ? scene.trimmed(behind, sentence.end())
                        : cue > sentence.first() && scene.isComma(cue - 1)
                                ? scene.trimmed(sentence.first(), cue)
                                : new Stretch(cue, cue);
        return words.isEmpty() || !scene.hasVerb(words.first(), words.end())
                ? List.of()
                : List.of(words);
    }
}
