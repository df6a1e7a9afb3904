package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words tied to their source by a cue, before anybody asks who that is.
///
/// @param content one stretch for each part, in order
/// @param cue null where a layout says it (a transcript's line, a post)
/// @param source null where the text names none beside the words
/// @param label the speaker as a frame outside the text prints it (a post's author)
record Attribution(
        List<Stretch> content,
        @Nullable Stretch cue,
        @Nullable Stretch source,
        @Nullable String label) {

    private static final int MOST_PARTS = 50;

    Attribution {
        content = content.stream().filter(part -> !part.isEmpty()).toList();
        cue = cue == null || cue.isEmpty() ? null : cue;
        source = source == null || source.isEmpty() ? null : source;
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution of nothing");
        }
    }

    static Attribution of(Stretch content, @Nullable Stretch cue, @Nullable Stretch source) {
        return new Attribution(List.of(content), cue, source, null);
    }

    Attribution with(Stretch part) {
        List<Stretch> parts = new ArrayList<>(content);
        parts.add(part);
        return new Attribution(parts, cue, source, label);
    }

    /// With further parts, in order; those that overlap are one.
    Attribution joined(List<Stretch> further) {
        List<Stretch> all = new ArrayList<>(content);
        all.addAll(further);
        all.sort(Comparator.comparingInt(Stretch::first));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch part : all) {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && part.first() <= last.end()) {
                int end = Math.max(last.end(), part.end());
                joined.set(joined.size() - 1, new Stretch(last.first(), end));
            } else {
                joined.add(part);
            }
        }
        return new Attribution(joined, cue, source, label);
    }

    /// Whether it has as many parts as one is given: what goes on behind them is told anew, so that
    /// a text of nothing but paragraphs in marks costs no more than others.
    boolean isFull() {
        return content.size() >= MOST_PARTS;
    }

    /// With other words.
    Attribution saying(List<Stretch> words) {
        return new Attribution(words, cue, source, label);
    }

    /// With another cue and source.
    Attribution by(@Nullable Stretch otherCue, @Nullable Stretch otherSource) {
        return new Attribution(content, otherCue, otherSource, label);
    }

    /// Whether the token belongs to its cue or its source.
    boolean ties(int token) {
        return (cue != null && cue.contains(token)) || (source != null && source.contains(token));
    }

    int first() {
        return content.getFirst().first();
    }

    int end() {
        return content.getLast().end();
    }

    boolean covers(Stretch stretch) {
        for (Stretch part : content) {
            if (part.overlaps(stretch)) {
                return true;
            }
        }
        return false;
    }
}
