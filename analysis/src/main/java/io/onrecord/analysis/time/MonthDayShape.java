package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/// “June 30, 2019”, “Jan. 20th 2009”, “June 30”.
final class MonthDayShape implements DateShape {

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        Optional<Month> month = EnglishCalendar.month(words, index);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int dayAt = EnglishCalendar.behindMonth(words, index);
        OptionalInt day = Numbers.day(words, dayAt);
        return day.isEmpty()
                ? Optional.empty()
                : CalendarDay.of(month.get(), day.getAsInt()).phrase(words, index, dayAt + 1);
    }
}
