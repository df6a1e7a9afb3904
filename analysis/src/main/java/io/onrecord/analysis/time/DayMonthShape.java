package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;

/// “30 June 2019”, “30th of June”, “the 3rd of May 1987”.
final class DayMonthShape implements DateShape {

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        int dayAt = words.is(index, "the") ? index + 1 : index;
        OptionalInt day = Numbers.day(words, dayAt);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int monthAt = words.is(dayAt + 1, "of") ? dayAt + 2 : dayAt + 1;
        Optional<Month> month = EnglishCalendar.month(words, monthAt);
        return month.isEmpty()
                ? Optional.empty()
                : CalendarDay.of(month.get(), day.getAsInt())
                        .phrase(words, index, EnglishCalendar.behindMonth(words, monthAt));
    }
}
