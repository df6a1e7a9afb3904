package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.DateForm;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Span;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/// Where and on which day the reporter filed: “OSLO, Norway, June 29 (Reuters) — ”. It says where
/// “here” is and what “Saturday” counts from; it does not say where a quote was said.
record Dateline(@Nullable String place, @Nullable MonthDay day) {

    static final Dateline NONE = new Dateline(null, null);

    private static final int LONGEST = 90;
    private static final int LINES = 60;

    /// The first one of the lines near the top.
    static Dateline of(String text) {
        int start = 0;
        for (int line = 0; line < LINES && start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            Dateline found = ofLine(text, new Span(start, Math.min(stop, start + LONGEST)));
            if (!found.equals(NONE)) {
                return found;
            }
            start = stop + 1;
        }
        return NONE;
    }

    private static Dateline ofLine(String text, Span line) {
        Words words = Words.of(text, line);
        int end = endOfTown(words);
        int dash = dash(words, end);
        if (end == 0 || dash < 0) {
            return NONE;
        }
        MonthDay day = null;
        for (int at = end; at < dash && day == null; at++) {
            day = DatePhrases.at(words, at).map(date -> dayOf(date.form())).orElse(null);
        }
        return new Dateline(PlaceAdjunct.valueOf(words, 0, end), day);
    }

    /// The words in capitals at the start of the line.
    private static int endOfTown(Words words) {
        int end = 0;
        while (end < words.size() && words.isInCapitals(end)) {
            end++;
        }
        return end;
    }

    /// The dash that ends the dateline, with nothing but names, dates and brackets before it.
    private static int dash(Words words, int from) {
        for (int at = from; at < words.size(); at++) {
            String word = words.word(at);
            if ("—–-―".contains(word)) {
                return at;
            }
            boolean fits =
                    words.isCapitalised(at)
                            || !words.isWord(at)
                            || Character.isDigit(word.charAt(0));
            if (!fits || word.equals(":")) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable MonthDay dayOf(DateForm form) {
        return switch (form) {
            case DateForm.DayOfMonth(MonthDay day) -> day;
            case DateForm.Day day -> MonthDay.from(day.date());
            case DateForm.MonthOfYear _,
                    DateForm.OfYear _,
                    DateForm.MonthName _,
                    DateForm.WeekdayName _,
                    DateForm.DaysAgo _,
                    DateForm.MonthsAgo _,
                    DateForm.YearsAgo _ ->
                    null;
        };
    }
}
