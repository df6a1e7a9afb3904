package io.onrecord.store.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A stretch of time.
///
/// @param from inclusive; null when it has always begun. A day (`2026-03-02`) for what was said, an
///   instant otherwise
/// @param before exclusive; null when it never ends
public record Period(@Nullable String from, @Nullable String before) {

    /// How many days it touches, [Long#MAX_VALUE] when it has no end or no beginning.
    ///
    /// @param facet what happens in it
    public long days(Facet facet) {
        if (from == null || before == null) {
            return Long.MAX_VALUE;
        }
        return ChronoUnit.DAYS.between(day(facet, from), day(facet, before)) + 1;
    }

    /// The day of a limit, by the clock of UTC.
    public static LocalDate day(Facet facet, String limit) {
        return facet == Facet.SAID
                ? LocalDate.parse(limit)
                : LocalDate.ofInstant(Instant.parse(limit), ZoneOffset.UTC);
    }

    boolean holdsDay(String day) {
        return (from == null || day.compareTo(from) >= 0)
                && (before == null || day.compareTo(before) < 0);
    }

    boolean holds(Instant time) {
        return (from == null || !time.isBefore(Instant.parse(from)))
                && (before == null || time.isBefore(Instant.parse(before)));
    }
}
