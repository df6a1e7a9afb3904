package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Stretch;

/// Words between quotation marks.
///
/// @param whole with the marks that are there
/// @param words without them
/// @param opened whether the opening mark is there; false when it was lost
/// @param closed whether the closing mark is there; false when it was lost, or when the quotation
///   goes on in the next paragraph
public record Marked(Stretch whole, Stretch words, boolean opened, boolean closed) {

    public int first() {
        return whole.first();
    }

    public int end() {
        return whole.end();
    }
}
