package io.onrecord.analysis;

import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;

/// What an article says: its quotes in the order of the text, and what it shows about them.
public record Reading(List<Quote> quotes, List<Finding> findings) {

    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        quotes = List.copyOf(quotes);
        findings = List.copyOf(findings);
    }
}
