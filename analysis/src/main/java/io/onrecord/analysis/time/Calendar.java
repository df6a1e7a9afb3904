package io.onrecord.analysis.time;

import io.onrecord.events.Said;
import io.onrecord.events.Said.Date.Basis;
import io.onrecord.events.Said.Date.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns what the words of a date say into a day, a month or a year. What has been said lies in the
/// past: a weekday is the nearest one up to the day of publication, “June 30” the last June 30
/// before it. Without a day of publication only whole dates have a meaning.
///
/// @param published where the words count from; null when it is not known
public record Calendar(@Nullable LocalDate published) {

    /// How far a place may be ahead of the day of publication, which is kept in UTC.
    private static final int AHEAD_OF_UTC = 1;

    public Optional<Said.Date> resolve(DatePhrase phrase) {
        try {
            return Optional.ofNullable(resolved(phrase));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }

    private Said.@Nullable Date resolved(DatePhrase phrase) {
        return switch (phrase.form()) {
            case DateForm.Day(LocalDate date) ->
                    date(date.toString(), Precision.DAY, Basis.ABSOLUTE, phrase);
            case DateForm.MonthOfYear(YearMonth month) ->
                    date(month.toString(), Precision.MONTH, Basis.ABSOLUTE, phrase);
            case DateForm.OfYear(Year year) ->
                    date(year.toString(), Precision.YEAR, Basis.ABSOLUTE, phrase);
            case DateForm.DayOfMonth _,
                    DateForm.MonthName _,
                    DateForm.WeekdayName _,
                    DateForm.DaysAgo _,
                    DateForm.MonthsAgo _,
                    DateForm.YearsAgo _ ->
                    published == null ? null : fromPublication(phrase, published);
        };
    }

    private static Said.@Nullable Date fromPublication(DatePhrase phrase, LocalDate now) {
        return switch (phrase.form()) {
            case DateForm.DayOfMonth form -> day(lastBefore(form, now), phrase);
            case DateForm.WeekdayName form -> day(lastBefore(form, now), phrase);
            case DateForm.DaysAgo(int days) -> day(now.minusDays(days), phrase);
            case DateForm.MonthName form -> month(lastBefore(form, now), phrase);
            case DateForm.MonthsAgo(int months) ->
                    month(YearMonth.from(now).minusMonths(months), phrase);
            case DateForm.YearsAgo(int years) ->
                    relative(Year.from(now).minusYears(years).toString(), Precision.YEAR, phrase);
            case DateForm.Day _, DateForm.MonthOfYear _, DateForm.OfYear _ -> null;
        };
    }

    private static LocalDate lastBefore(DateForm.DayOfMonth form, LocalDate now) {
        LocalDate latest = now.plusDays(AHEAD_OF_UTC);
        int year = latest.getYear();
        while (!form.day().isValidYear(year) || form.day().atYear(year).isAfter(latest)) {
            year--;
        }
        return form.day().atYear(year);
    }

    private static LocalDate lastBefore(DateForm.WeekdayName form, LocalDate now) {
        int back = Math.floorMod(now.getDayOfWeek().getValue() - form.day().getValue(), 7);
        return now.minusDays(back == 0 && form.earlier() ? 7 : back);
    }

    private static YearMonth lastBefore(DateForm.MonthName form, LocalDate now) {
        YearMonth present = YearMonth.from(now);
        int back = Math.floorMod(present.getMonthValue() - form.month().getValue(), 12);
        return present.minusMonths(back == 0 && form.earlier() ? 12 : back);
    }

    private static Said.Date day(LocalDate date, DatePhrase phrase) {
        return relative(date.toString(), Precision.DAY, phrase);
    }

    private static Said.Date month(YearMonth month, DatePhrase phrase) {
        return relative(month.toString(), Precision.MONTH, phrase);
    }

    private static Said.Date relative(String value, Precision precision, DatePhrase phrase) {
        return date(value, precision, Basis.RELATIVE_TO_PUBLICATION, phrase);
    }

    private static Said.Date date(
            String value, Precision precision, Basis basis, DatePhrase phrase) {
        return new Said.Date(value, precision, basis, phrase.span());
    }
}
