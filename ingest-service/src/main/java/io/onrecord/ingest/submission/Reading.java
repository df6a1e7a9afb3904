package io.onrecord.ingest.submission;

import java.util.List;

/// What a body turned out to hold.
///
/// @param many whether the body is of a kind that holds several, though it may have one or none
public record Reading(boolean many, List<Checked> items) {

    public Reading {
        items = List.copyOf(items);
    }
}
