package io.onrecord.store.stream;

import io.onrecord.events.Lane;
import io.onrecord.store.selection.Traits;
import java.util.List;

/// One thing that subscribers are told.
///
/// @param position its id on the stream
/// @param event the name that a client listens for: `quote`, `verdict` or `quote-withdrawn`
/// @param data one line of JSON
/// @param states what its subject was before, where it was there, and what it is now
public record StreamEntry(
        long position, String event, Lane lane, String data, List<Traits> states) {

    public StreamEntry {
        states = List.copyOf(states);
    }
}
