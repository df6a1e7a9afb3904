package io.onrecord.store.selection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch of time.
///
/// @param from inclusive; null when it has always begun. A day (`2026-03-02`) for what was said, an
///   instant otherwise
/// @param before exclusive; null when it never ends
public record Period(@Nullable String from, @Nullable String before) {

    boolean holdsDay(String day) {
        return (from == null || day.compareTo(from) >= 0)
                && (before == null || day.compareTo(before) < 0);
    }

    boolean holds(Instant time) {
        return (from == null || !time.isBefore(Instant.parse(from)))
                && (before == null || time.isBefore(Instant.parse(before)));
    }
}
