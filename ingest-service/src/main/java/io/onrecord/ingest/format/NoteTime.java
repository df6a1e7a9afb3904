package io.onrecord.ingest.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day in an editor's note: `0001`, `00.01`, `10:30pm`, `10 p.m.`, `noon`, `midnight`.
///
/// @param endOfDay “midnight on Friday” may be its beginning or its end; the end is the safe one
record NoteTime(LocalTime time, boolean endOfDay) {

    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b(\\d{1,2})[:.](\\d{2})\\s?([ap]\\.?m\\b\\.?)?");
    private static final Pattern HOUR = Pattern.compile("(?i)\\b(\\d{1,2})\\s?([ap]\\.?m\\b\\.?)");
    private static final Pattern FOUR_DIGITS =
            Pattern.compile("\\b([01]\\d|2[0-3])([0-5]\\d)(?=\\b|h|GMT|BST)");
    private static final Pattern WORD = Pattern.compile("(?i)\\b(noon|midday|midnight)\\b");

    static Optional<NoteTime> in(String words) {
        Matcher found = CLOCK.matcher(words);
        if (found.find()) {
            return Optional.of(at(found.group(1), found.group(2), found.group(3)));
        }
        found = HOUR.matcher(words);
        if (found.find()) {
            return Optional.of(at(found.group(1), "0", found.group(2)));
        }
        found = FOUR_DIGITS.matcher(words);
        if (found.find()) {
            return Optional.of(at(found.group(1), found.group(2), null));
        }
        found = WORD.matcher(words);
        if (found.find()) {
            boolean midnight = found.group().equalsIgnoreCase("midnight");
            return Optional.of(
                    new NoteTime(midnight ? LocalTime.MIDNIGHT : LocalTime.NOON, midnight));
        }
        return Optional.empty();
    }

    LocalDateTime on(LocalDate date) {
        return date.plusDays(endOfDay ? 1 : 0).atTime(time);
    }

    private static NoteTime at(String hour, String minute, @Nullable String half) {
        int hours = Integer.parseInt(hour);
        if (half != null) {
            boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
            hours = hours % 12 + (afternoon ? 12 : 0);
        }
        return new NoteTime(LocalTime.of(hours, Integer.parseInt(minute)), false);
    }
}
