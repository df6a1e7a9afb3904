package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/// “2013” behind “in”.
final class YearShape implements DateShape {

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        OptionalInt year = Numbers.year(words, index);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        DateForm form = new DateForm.OfYear(Year.of(year.getAsInt()));
        return Optional.of(new DatePhrase(words.span(index), index + 1, form, false));
    }
}
