package io.onrecord.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;

/// What the words of a date say, before anything is worked out.
public sealed interface DateForm {

    /// “June 30, 2019”.
    record Day(LocalDate date) implements DateForm {}

    /// “in December 2009”.
    record MonthOfYear(YearMonth month) implements DateForm {}

    /// “in 2013”. By itself any number: only a preposition makes it a date.
    record OfYear(Year year) implements DateForm {}

    /// “June 30”.
    record DayOfMonth(MonthDay day) implements DateForm {}

    /// “in July”, “last December”. By itself a word like “may” or a first name: only a preposition
    /// or “last” makes it a date.
    ///
    /// @param earlier not the present month
    record MonthName(Month month, boolean earlier) implements DateForm {}

    /// “on Saturday”, “last Thursday”.
    ///
    /// @param earlier not the present day
    record WeekdayName(DayOfWeek day, boolean earlier) implements DateForm {}

    /// “today” is 0, “yesterday” 1.
    record DaysAgo(int days) implements DateForm {}

    /// “earlier this month” is 0, “last month” 1.
    record MonthsAgo(int months) implements DateForm {}

    /// “earlier this year” is 0, “last year” 1.
    record YearsAgo(int years) implements DateForm {}
}
