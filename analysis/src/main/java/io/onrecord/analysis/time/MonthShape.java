package io.onrecord.analysis.time;

import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// “July” behind “in”; “last July”, “this July”.
final class MonthShape implements DateShape {

    @Override
    public Optional<DatePhrase> at(Words words, int index) {
        boolean last = words.is(index, "last");
        boolean pointed = last || words.is(index, "this");
        int monthAt = pointed ? index + 1 : index;
        return EnglishCalendar.month(words, monthAt)
                .map(month -> {
                    int next = EnglishCalendar.behindMonth(words, monthAt);
                    DateForm form = new DateForm.MonthName(month, last);
                    return new DatePhrase(words.span(index, next), next, form, pointed);
                });
    }
}
