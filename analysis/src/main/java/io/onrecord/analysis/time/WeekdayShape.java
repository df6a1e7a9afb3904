package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.DayOfWeek;
import java.util.Optional;

/// “Saturday”, “last Thursday”, “this past Tuesday”, “Friday night”; and the date that a weekday
/// stands before: “Sunday, June 30, 2019”.
final class WeekdayShape implements DateShape {

    private final MonthDayShape monthDay = new MonthDayShape();
    private final DayMonthShape dayMonth = new DayMonthShape();

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        int dayAt = behindPointer(words, index);
        Optional<DayOfWeek> day = EnglishCalendar.weekday(words, dayAt);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<DatePhrase> date = dateBehind(words, index, dayAt);
        if (date.isPresent()) {
            return date;
        }
        int next = EnglishCalendar.isTimeOfDay(words, dayAt + 1) ? dayAt + 2 : dayAt + 1;
        DateForm form = new DateForm.WeekdayName(day.get(), dayAt > index);
        return Optional.of(new DatePhrase(words.span(index, next), next, form, true));
    }

    private Optional<DatePhrase> dateBehind(Words words, int index, int dayAt) {
        int stop = words.is(dayAt + 1, ".") ? dayAt + 2 : dayAt + 1;
        int dateAt = words.is(stop, ",") ? stop + 1 : stop;
        return monthDay.at(words, dateAt)
                .or(() -> dayMonth.at(words, dateAt))
                .map(date ->
                        new DatePhrase(
                                words.span(index, date.next()), date.next(), date.form(), true));
    }

    private static int behindPointer(Words words, int index) {
        if (words.is(index, "last")) {
            return index + 1;
        }
        return words.is(index, "this") && words.is(index + 1, "past") ? index + 2 : index;
    }
}
