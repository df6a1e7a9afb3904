package io.onrecord.store.search;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;

/// The words around what was found, as plain text.
///
/// @param marks the words that match, as spans of `text`
public record Snippet(String text, List<Span> marks) {

    /// Of the private use area: in no text that anybody reads.
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// @param headline with [#BEGIN] and [#END] around what matches
    static Snippet of(String headline) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < headline.length(); i++) {
            char one = headline.charAt(i);
            if (one == BEGIN) {
                start = text.length();
            } else if (one == END) {
                marks.add(new Span(start, text.length()));
            } else {
                text.append(one);
            }
        }
        return new Snippet(text.toString(), marks);
    }
}
