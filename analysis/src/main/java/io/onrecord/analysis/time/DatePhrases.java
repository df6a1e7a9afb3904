package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the date that starts at a token. “early”, “late” and “mid” before it belong to it.
public final class DatePhrases {

    /// In this order: a longer shape before the shapes that it contains.
    private static final List<DateShape> SHAPES =
            List.of(
                    new WeekdayShape(),
                    new MonthDayShape(),
                    new DayMonthShape(),
                    new MonthYearShape(),
                    new IsoShape(),
                    new PointerShape(),
                    new MonthShape(),
                    new YearShape());

    private static final Set<String> MODIFIERS = Set.of("early", "late", "mid");

    private DatePhrases() {}

    /// The date at the token, without preposition.
    public static Optional<DatePhrase> at(Words words, int index) {
        if (!mayStart(words, index)) {
            return Optional.empty();
        }
        Optional<DatePhrase> found = shape(words, index);
        if (found.isPresent() || !MODIFIERS.contains(words.lower(index))) {
            return found;
        }
        int behind = words.is(index + 1, "on") || words.is(index + 1, "in") ? 2 : 1;
        return shape(words, index + behind)
                .map(date ->
                        new DatePhrase(
                                words.span(index, date.next()), date.next(), date.form(), true));
    }

    /// Nearly all tokens start no date, and are told by one look.
    private static boolean mayStart(Words words, int index) {
        String word = words.lower(index);
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0)) || EnglishCalendar.mayStart(word));
    }

    private static Optional<DatePhrase> shape(Words words, int index) {
        for (DateShape shape : SHAPES) {
            Optional<DatePhrase> found = shape.at(words, index);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
