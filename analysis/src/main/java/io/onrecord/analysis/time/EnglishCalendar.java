package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The English names of months and weekdays, in full and as news agencies cut them.
final class EnglishCalendar {

    private static final Map<String, Month> MONTHS = months();
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();
    private static final Set<String> TIMES_OF_DAY =
            Set.of("morning", "afternoon", "evening", "night");

    private static final Set<String> STARTS = starts();

    private EnglishCalendar() {}

    /// Whether a date may start with the word, given in lower case.
    static boolean mayStart(String word) {
        return STARTS.contains(word);
    }

    /// Capitalised only: “may” and “march” are words.
    static Optional<Month> month(Words words, int index) {
        return words.isCapitalised(index)
                ? Optional.ofNullable(MONTHS.get(words.lower(index)))
                : Optional.empty();
    }

    /// The token behind a month's name and the stop that cuts it short.
    static int behindMonth(Words words, int index) {
        boolean cut = words.is(index + 1, ".") && words.touchesPrevious(index + 1);
        return cut && words.lower(index).length() <= 4 ? index + 2 : index + 1;
    }

    static Optional<DayOfWeek> weekday(Words words, int index) {
        return words.isCapitalised(index)
                ? Optional.ofNullable(WEEKDAYS.get(words.lower(index)))
                : Optional.empty();
    }

    static boolean isTimeOfDay(Words words, int index) {
        return TIMES_OF_DAY.contains(words.lower(index));
    }

    private static Map<String, Month> months() {
        Map<String, Month> names = new HashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            names.put(name, month);
            names.put(name.substring(0, 3), month);
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            names.put(name, day);
            names.put(name.substring(0, 3), day);
        }
        names.remove("sun");
        names.remove("sat");
        names.put("tues", DayOfWeek.TUESDAY);
        names.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(names);
    }

    private static Set<String> starts() {
        Set<String> starts = new HashSet<>(MONTHS.keySet());
        starts.addAll(WEEKDAYS.keySet());
        starts.addAll(Set.of("early", "late", "mid", "the", "this", "last", "earlier", "later"));
        starts.addAll(Set.of("today", "tonight", "yesterday"));
        starts.addAll(Set.of("two", "three", "four", "five", "six"));
        return Set.copyOf(starts);
    }
}
