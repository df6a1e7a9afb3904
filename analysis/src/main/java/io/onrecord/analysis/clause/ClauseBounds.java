package io.onrecord.analysis.clause;

import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Works out the stretches of a [Clause].
record ClauseBounds(String text, Utterance utterance) {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    Clause clause() {
        List<Span> content = utterance.content();
        if (utterance.cue().isEmpty() && utterance.source().isEmpty()) {
            return withoutCue();
        }
        Span cue = cue();
        Span source = source(cue);
        boolean inverted = source.start() >= cue.end();
        int first = Math.min(cue.start(), source.start());
        int last = Math.max(cue.end(), source.end());
        int start = isRelative(source) ? first : afterContent(Sentences.start(text, first), first);
        int end = beforeContent(last, Sentences.end(text, last));
        Span gap =
                inverted ? between(cue.end(), source.start()) : between(source.end(), cue.start());
        boolean meetsContent =
                content.stream()
                        .anyMatch(part -> part.start() >= end && gapIsBare(end, part.start()));
        return new Clause(
                new Span(start, first),
                gap,
                cue,
                new Span(last, end),
                meetsContent ? tail() : nothingAt(end),
                inverted,
                meetsContent && endsInColon(first, end));
    }

    /// Words before a content without cue and source: the label of a line, an introduction.
    private Clause withoutCue() {
        int content = utterance.content().isEmpty() ? 0 : utterance.content().getFirst().start();
        int start = Sentences.start(text, content);
        return new Clause(
                nothingAt(start),
                nothingAt(start),
                nothingAt(start),
                new Span(start, content),
                nothingAt(content),
                false,
                endsInColon(start, content));
    }

    private Span cue() {
        if (utterance.cue().isEmpty()) {
            return nothingAt(Utterance.hull(utterance.source()).end());
        }
        Span whole = Utterance.hull(utterance.cue());
        boolean torn =
                whole.length() > Sentences.REACH || Clause.touches(utterance.content(), whole);
        return torn ? utterance.cue().getFirst() : whole;
    }

    /// The part of the source that stands nearest; an empty one before the cue when there is none.
    private Span source(Span cue) {
        Span nearest = null;
        for (Span part : utterance.source()) {
            boolean apart = !part.overlaps(cue) && distance(part, cue) < Sentences.REACH;
            if (apart && (nearest == null || distance(part, cue) < distance(nearest, cue))) {
                nearest = part;
            }
        }
        return nearest == null ? nothingAt(cue.start()) : nearest;
    }

    /// “Rowe, who said”: what opens the sentence belongs to its main clause.
    private boolean isRelative(Span source) {
        return RELATIVE.contains(source.of(text).toLowerCase(Locale.ROOT));
    }

    private static int distance(Span one, Span other) {
        return one.end() <= other.start() ? other.start() - one.end() : one.start() - other.end();
    }

    private Span between(int from, int to) {
        Span gap = new Span(Math.min(from, to), to);
        return Clause.touches(utterance.content(), gap) ? nothingAt(to) : gap;
    }

    private int afterContent(int start, int end) {
        int bound = start;
        for (Span part : utterance.content()) {
            if (part.start() < end && part.end() > bound) {
                bound = Math.min(part.end(), end);
            }
        }
        return bound;
    }

    private int beforeContent(int start, int end) {
        int bound = end;
        for (Span part : utterance.content()) {
            if (part.end() > start && part.start() < bound) {
                bound = Math.max(part.start(), start);
            }
        }
        return bound;
    }

    private Span tail() {
        int end = utterance.content().getLast().end();
        int from = end;
        boolean over = Sentences.endsAt(text, Math.max(0, end - 1));
        while (from < text.length() && isEdge(text.charAt(from))) {
            over |= Sentences.endsAt(text, from) || text.charAt(from) == '\n';
            from++;
        }
        return over ? nothingAt(end) : new Span(from, Sentences.end(text, from));
    }

    private static boolean isEdge(char character) {
        return Marks.isMark(character)
                || Words.isBlank(character)
                || ".,!?".indexOf(character) >= 0;
    }

    private boolean gapIsBare(int from, int to) {
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (!Words.isBlank(character) && !Marks.isMark(character) && character != ':') {
                return false;
            }
        }
        return true;
    }

    private boolean endsInColon(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            char character = text.charAt(at);
            if (character == ':') {
                return true;
            }
            if (!Words.isBlank(character) && !Marks.isMark(character)) {
                return false;
            }
        }
        return false;
    }

    private static Span nothingAt(int offset) {
        return new Span(offset, offset);
    }
}
