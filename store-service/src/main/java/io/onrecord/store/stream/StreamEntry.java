package io.onrecord.store.stream;

import io.onrecord.events.Lane;

/// One thing that subscribers are told.
///
/// @param position its id on the stream
/// @param event the name that a client listens for: `quote`, `verdict` or `quote-withdrawn`
/// @param data one line of JSON
record StreamEntry(long position, String event, Lane lane, String data) {}
