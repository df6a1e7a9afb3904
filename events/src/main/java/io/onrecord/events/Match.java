package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// How a quote and a rated claim compare. It depends on the two and the version of the matcher
/// alone.
///
/// @param score 0..1
/// @param entities share of the claim's names that the quote has, 0..1; 1 when it has none
/// @param numbers share of the claim's numbers that the quote has, 0..1; 1 when it has none
public record Match(
        double score,
        Polarity polarity,
        double entities,
        double numbers,
        Decision decision,
        String matcher) {

    public enum Polarity {
        SAME,
        OPPOSITE,
        /// Restated to deny or report it.
        EMBEDDED,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public enum Decision {
        SUGGESTED,
        CONFIRMED,
        REJECTED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
