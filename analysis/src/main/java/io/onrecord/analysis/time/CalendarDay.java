package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/// A month and the number of a day, which may not exist (“June 31”).
record CalendarDay(Month month, int day) {

    static CalendarDay of(Month month, int day) {
        return new CalendarDay(month, day);
    }

    /// The phrase from `index` to the token `next`, and on over the year if one follows.
    Optional<DatePhrase> phrase(Words words, int index, int next) {
        if (day > month.maxLength()) {
            return Optional.empty();
        }
        MonthDay monthDay = MonthDay.of(month, day);
        int yearAt = words.is(next, ",") ? next + 1 : next;
        OptionalInt year = Numbers.year(words, yearAt);
        if (year.isEmpty()) {
            DateForm form = new DateForm.DayOfMonth(monthDay);
            return Optional.of(new DatePhrase(words.span(index, next), next, form, true));
        }
        Year inYear = Year.of(year.getAsInt());
        if (!inYear.isValidMonthDay(monthDay)) {
            return Optional.empty();
        }
        DateForm form = new DateForm.Day(inYear.atMonthDay(monthDay));
        return Optional.of(new DatePhrase(words.span(index, yearAt + 1), yearAt + 1, form, true));
    }
}
