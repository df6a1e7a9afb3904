package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// “December 2009”, “Feb. 2012”, “July of 2016”.
final class MonthYearShape implements DateShape {

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        Optional<Month> month = EnglishCalendar.month(words, index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int behind = EnglishCalendar.behindMonth(words, index);
        int yearAt = words.is(behind, ",") || words.is(behind, "of") ? behind + 1 : behind;
        OptionalInt year = Numbers.year(words, yearAt);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        DateForm form = new DateForm.MonthOfYear(YearMonth.of(year.getAsInt(), month.get()));
        return Optional.of(new DatePhrase(words.span(index, yearAt + 1), yearAt + 1, form, true));
    }
}
