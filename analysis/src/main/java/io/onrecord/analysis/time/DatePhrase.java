package io.onrecord.analysis.time;

import io.onrecord.events.Span;

/// A date as it stands in a text.
///
/// @param next the first token behind it
/// @param alone whether it is a date by itself: “in” or “since” must stand before “2013” and “July”
public record DatePhrase(Span span, int next, DateForm form, boolean alone) {}
