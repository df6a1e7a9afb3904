package io.onrecord.analysis;

import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article says: its quotes in the order of the text, and what it shows about them.
///
/// @param leftAlone why nothing was read of it; null when it was read
public record Reading(List<Quote> quotes, List<Finding> findings, @Nullable LeftAlone leftAlone) {

    /// Why an article is not read.
    public enum LeftAlone {
        /// It is canceled, and reads as having nothing.
        CANCELED,
        /// Most of its words are none of a language that the reader knows.
        OTHER_LANGUAGE
    }

    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading(List<Quote> quotes, List<Finding> findings) {
        this(quotes, findings, null);
    }

    static Reading leftAlone(LeftAlone reason) {
        return new Reading(List.of(), List.of(), reason);
    }

    public Reading {
        quotes = List.copyOf(quotes);
        findings = List.copyOf(findings);
    }
}
