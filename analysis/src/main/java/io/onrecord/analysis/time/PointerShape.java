package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.util.Map;
import java.util.Optional;

/// Words that count from the day of publication: “yesterday”, “last month”, “earlier this year”,
/// “two days ago”; in capitals they are names (“USA TODAY”). A week is no day, month or year: “last
/// week” is left alone.
final class PointerShape implements DateShape {

    private static final Map<String, DateForm> ONE_WORD =
            Map.of(
                    "today", new DateForm.DaysAgo(0),
                    "tonight", new DateForm.DaysAgo(0),
                    "yesterday", new DateForm.DaysAgo(1));
    private static final Map<String, DateForm> THIS =
            Map.of(
                    "morning", new DateForm.DaysAgo(0),
                    "afternoon", new DateForm.DaysAgo(0),
                    "evening", new DateForm.DaysAgo(0),
                    "month", new DateForm.MonthsAgo(0),
                    "year", new DateForm.YearsAgo(0));
    private static final Map<String, DateForm> LAST =
            Map.of(
                    "night", new DateForm.DaysAgo(1),
                    "month", new DateForm.MonthsAgo(1),
                    "year", new DateForm.YearsAgo(1));
    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "2", 2, "3", 3, "4", 4);

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        if (words.isInCapitals(index)) {
            return Optional.empty();
        }
        DateForm known = ONE_WORD.get(words.lower(index));
        if (known != null) {
            int next = EnglishCalendar.isTimeOfDay(words, index + 1) ? index + 2 : index + 1;
            return phrase(words, index, next, known);
        }
        return switch (words.lower(index)) {
            case "this", "last" -> pointed(words, index, index);
            case "earlier", "late", "later" -> pointed(words, index, index + 1);
            default -> daysAgo(words, index);
        };
    }

    private static Optional<DatePhrase> pointed(Words words, int index, int pointer) {
        Map<String, DateForm> units =
                switch (words.lower(pointer)) {
                    case "this" -> THIS;
                    case "last" -> LAST;
                    default -> Map.of();
                };
        DateForm form = units.get(words.lower(pointer + 1));
        return form == null ? Optional.empty() : phrase(words, index, pointer + 2, form);
    }

    private static Optional<DatePhrase> daysAgo(Words words, int index) {
        Integer count = COUNTS.get(words.lower(index));
        return count != null && words.is(index + 1, "days") && words.is(index + 2, "ago")
                ? phrase(words, index, index + 3, new DateForm.DaysAgo(count))
                : Optional.empty();
    }

    private static Optional<DatePhrase> phrase(Words words, int index, int next, DateForm form) {
        return Optional.of(new DatePhrase(words.span(index, next), next, form, true));
    }
}
