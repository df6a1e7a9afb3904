package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Comparator;

/// A stretch of a text, in UTF-16 offsets: `start` is its first character, `end` the one behind its
/// last. In JSON `[start, end]`.
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /// @throws IllegalArgumentException when `start` is negative or `end` lies before it
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    @JsonIgnore
    public boolean isEmpty() {
        return end == start;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The words of `text` that this span points at.
    ///
    /// @throws IndexOutOfBoundsException when the span does not lie in the text
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return BY_PLACE.compare(this, other);
    }
}
