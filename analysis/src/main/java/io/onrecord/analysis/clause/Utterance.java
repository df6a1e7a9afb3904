package io.onrecord.analysis.clause;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;

/// A quote as its reader found it: what was said, the words that tie it to its source, the source.
/// Spans that leave the text are left out, so that any input has an answer.
public record Utterance(List<Span> content, List<Span> cue, List<Span> source) {

    public static Utterance within(
            String text, List<Span> content, List<Span> cue, List<Span> source) {
        return new Utterance(inOrder(text, content), inOrder(text, cue), inOrder(text, source));
    }

    /// From the first to the last of some spans.
    public static Span hull(List<Span> spans) {
        return new Span(spans.getFirst().start(), spans.getLast().end());
    }

    private static List<Span> inOrder(String text, List<Span> spans) {
        List<Span> inside = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!span.isEmpty() && span.end() <= text.length()) {
                inside.add(span);
            }
        }
        inside.sort(null);
        return inside;
    }
}
