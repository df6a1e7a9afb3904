package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.time.DatePhrase;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Words;
import java.util.Optional;

/// “on Saturday”, “June 30”, “in 2013”, “at 9 p.m. on Tuesday”.
record DateAdjunct(Calendar calendar) implements Adjunct {

    @Override
    public Optional<Found> at(Words words, int index) {
        int start = behindHour(words, index);
        boolean led = words.is(start, "on") || words.is(start, "in") || words.is(start, "during");
        return DatePhrases.at(words, led ? start + 1 : start)
                .filter(date -> led || date.alone())
                .filter(date -> !words.isPossessive(date.next()))
                .flatMap(date -> found(date, words));
    }

    private Optional<Found> found(DatePhrase date, Words words) {
        int next = words.is(date.next(), "at") ? behindHour(words, date.next()) : date.next();
        return calendar.resolve(date).map(day -> new Found(next, Details.date(day)));
    }

    /// The token behind “at 9 p.m.” or “at noon”; the same token where no hour stands.
    private static int behindHour(Words words, int index) {
        if (!words.is(index, "at")) {
            return index;
        }
        if (words.is(index + 1, "noon") || words.is(index + 1, "midnight")) {
            return index + 2;
        }
        boolean hour =
                words.isWord(index + 1) && Character.isDigit(words.word(index + 1).charAt(0));
        int half = words.is(index + 2, ":") ? index + 4 : index + 2;
        return hour && (words.lower(half).startsWith("a.m") || words.lower(half).startsWith("p.m"))
                ? half + 1
                : index;
    }
}
