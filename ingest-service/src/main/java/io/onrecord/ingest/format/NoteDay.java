package io.onrecord.ingest.format;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day in an editor's note, with as much of it as is said: `6 March 2026`, `March 6`, `06/03/26`,
/// `Friday`, `tomorrow`.
///
/// @param start where it begins in the note
/// @param end where it ends
record NoteDay(int start, int end, Said said) {

    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (20\\d{2})\\b)?");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (20\\d{2})\\b)?");
    private static final Pattern SLASHES =
            Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(?:20)?(\\d{2})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(20\\d{2})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");
    private static final Pattern NEAR = Pattern.compile("(?i)\\b(?:today|tonight|tomorrow)\\b");

    /// A year is left out of dates that are near: up to this many days back.
    private static final int BACK = 180;

    private sealed interface Said {

        record Full(LocalDate date) implements Said {}

        record WithoutYear(int month, int day) implements Said {}

        record Weekday(DayOfWeek day) implements Said {}

        record FromToday(int days) implements Said {}
    }

    static Optional<NoteDay> in(String words) {
        Matcher found = ISO.matcher(words);
        if (found.find()) {
            return full(found, number(found, 1), number(found, 2), number(found, 3));
        }
        found = SLASHES.matcher(words);
        if (found.find()) {
            return full(found, 2000 + number(found, 3), number(found, 2), number(found, 1));
        }
        found = DAY_MONTH.matcher(words);
        if (found.find()) {
            return named(found, month(found.group(2)), number(found, 1));
        }
        found = MONTH_DAY.matcher(words);
        if (found.find()) {
            return named(found, month(found.group(1)), number(found, 2));
        }
        found = WEEKDAY.matcher(words);
        if (found.find()) {
            DayOfWeek day = DayOfWeek.valueOf(found.group().toUpperCase(Locale.ROOT));
            return Optional.of(new NoteDay(found.start(), found.end(), new Said.Weekday(day)));
        }
        found = NEAR.matcher(words);
        if (found.find()) {
            int days = found.group().equalsIgnoreCase("tomorrow") ? 1 : 0;
            return Optional.of(new NoteDay(found.start(), found.end(), new Said.FromToday(days)));
        }
        return Optional.empty();
    }

    /// The words around it.
    String without(String words) {
        return words.substring(0, start) + " ; " + words.substring(end);
    }

    /// @param today null when nobody knows when the note was written
    /// @return empty when it needs that
    Optional<LocalDate> date(@Nullable LocalDate today) {
        if (said instanceof Said.Full(LocalDate date)) {
            return Optional.of(date);
        }
        return today == null ? Optional.empty() : Optional.of(from(today));
    }

    private LocalDate from(LocalDate today) {
        return switch (said) {
            case Said.Full(LocalDate date) -> date;
            case Said.WithoutYear(int month, int day) -> {
                LocalDate date = LocalDate.of(today.getYear(), month, day);
                yield date.isBefore(today.minusDays(BACK)) ? date.plusYears(1) : date;
            }
            case Said.Weekday(DayOfWeek day) -> today.with(TemporalAdjusters.nextOrSame(day));
            case Said.FromToday(int days) -> today.plusDays(days);
        };
    }

    private static Optional<NoteDay> full(Matcher found, int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return Optional.of(new NoteDay(found.start(), found.end(), new Said.Full(date)));
    }

    private static Optional<NoteDay> named(Matcher found, int month, int day) {
        return found.group(3) == null
                ? Optional.of(
                        new NoteDay(found.start(), found.end(), new Said.WithoutYear(month, day)))
                : full(found, number(found, 3), month, day);
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
