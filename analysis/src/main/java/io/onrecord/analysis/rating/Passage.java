package io.onrecord.analysis.rating;

import io.onrecord.events.Evidence;
import io.onrecord.events.Span;

/// Words of an article and where they stand.
///
/// @param part what the span points into, as in [Evidence#part]
/// @param words the span's own words
public record Passage(String part, Span span, String words) {

    static Passage inText(String text, Span span) {
        return new Passage(Evidence.TEXT, span, span.of(text));
    }

    static Passage inReview(int number, String review, Span span) {
        return new Passage("reviews/" + number, span, span.of(review));
    }

    boolean isInText() {
        return part.equals(Evidence.TEXT);
    }
}
