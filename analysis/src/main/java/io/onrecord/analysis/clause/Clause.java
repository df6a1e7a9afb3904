package io.onrecord.analysis.clause;

import io.onrecord.events.Span;
import java.util.List;

/// The stretches of a text around a cue that tell of the saying, and never a word of what was said.
/// Any of them may be empty.
///
/// @param fronted from the start of the sentence to its subject or verb
/// @param gap between source and cue: “Rowe, speaking in Oslo, said”
/// @param cue the cue itself
/// @param behind from the cue, or the source where it stands behind the cue, to the content or the
///   end of the sentence
/// @param tail behind the content, up to the end of its sentence
/// @param inverted whether the source stands behind the cue: “said Rowe”
/// @param introduces whether a colon ends it and the content follows
public record Clause(
        Span fronted,
        Span gap,
        Span cue,
        Span behind,
        Span tail,
        boolean inverted,
        boolean introduces) {

    public static Clause of(String text, Utterance utterance) {
        return new ClauseBounds(text, utterance).clause();
    }

    /// How the parts that one rule must not read across are told apart.
    public static boolean touches(List<Span> spans, Span stretch) {
        return spans.stream().anyMatch(stretch::overlaps);
    }
}
