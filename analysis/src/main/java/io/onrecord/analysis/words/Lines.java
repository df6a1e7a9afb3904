package io.onrecord.analysis.words;

import io.onrecord.events.Span;
import java.util.Arrays;

/// The lines of a text.
public final class Lines {

    private int[] starts = new int[64];
    private Span[] trimmed = new Span[64];
    private int count;

    public Lines(String text) {
        int start = 0;
        while (start >= 0) {
            int stop = text.indexOf('\n', start);
            add(start, trim(text, start, stop < 0 ? text.length() : stop));
            start = stop < 0 ? -1 : stop + 1;
        }
    }

    public int count() {
        return count;
    }

    /// The line that holds the offset.
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// Without the break and the blanks at both ends.
    public Span span(int line) {
        return trimmed[line];
    }

    private void add(int start, Span span) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            trimmed = Arrays.copyOf(trimmed, count * 2);
        }
        starts[count] = start;
        trimmed[count] = span;
        count++;
    }

    private static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Words.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Words.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
