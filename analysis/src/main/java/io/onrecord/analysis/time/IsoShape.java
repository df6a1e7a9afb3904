package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// “2019-06-30”.
final class IsoShape implements DateShape {

    private static final int LENGTH = "2019-06-30".length();

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        String word = words.lower(index);
        if (word.length() != LENGTH || word.charAt(4) != '-' || word.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            DateForm form = new DateForm.Day(LocalDate.parse(word));
            return Optional.of(new DatePhrase(words.span(index), index + 1, form, true));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
