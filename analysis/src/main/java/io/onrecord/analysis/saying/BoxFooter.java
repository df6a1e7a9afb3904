package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.time.DatePhrase;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Lines;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.Optional;

/// The lines below the claim of a fact-checker's box: “Oslo, Norway” and “Sunday, June 30, 2019”,
/// each on a line of its own.
record BoxFooter(String text, Lines lines, Calendar calendar) {

    private static final int LONGEST_PLACE = 60;
    private static final int MOST_LINES = 4;

    /// Nothing unless a whole date stands on one of the lines right below the content, with nothing
    /// but names, roles and places between.
    Said read(Utterance utterance) {
        if (utterance.content().isEmpty()) {
            return Said.NOTHING;
        }
        int end = utterance.content().getLast().end();
        int line = lines.at(end);
        if (lines.span(line).end() > end + 2 || line + 1 >= lines.count()) {
            return Said.NOTHING;
        }
        for (int below = 1; below <= MOST_LINES && line + below < lines.count(); below++) {
            Said date = date(line + below);
            if (date.date() != null) {
                return below == 1 ? date : Details.merge(date, place(line + below - 1));
            }
            if (!isShort(line + below)) {
                return Said.NOTHING;
            }
        }
        return Said.NOTHING;
    }

    /// A line of a box: a name, a role, a place; no sentence.
    private boolean isShort(int line) {
        Span span = lines.span(line);
        return !span.isEmpty()
                && span.length() <= LONGEST_PLACE
                && text.charAt(span.end() - 1) != '.';
    }

    private Said date(int line) {
        Span span = lines.span(line);
        if (span.isEmpty() || span.length() > LONGEST_PLACE) {
            return Said.NOTHING;
        }
        Words words = Words.of(text, span);
        Optional<DatePhrase> date = DatePhrases.at(words, 0);
        boolean whole = date.isPresent() && date.get().next() == words.size();
        return whole
                ? date.filter(phrase -> phrase.alone())
                        .flatMap(calendar::resolve)
                        .map(Details::date)
                        .orElse(Said.NOTHING)
                : Said.NOTHING;
    }

    private Said place(int line) {
        Span span = lines.span(line);
        if (span.isEmpty() || span.length() > LONGEST_PLACE) {
            return Said.NOTHING;
        }
        Words words = Words.of(text, span);
        int end = 0;
        while (words.isCapitalised(end) || (words.is(end, "of") && end > 0)) {
            end++;
        }
        boolean whole = end == words.size() || words.is(end, ",");
        return end > 0 && whole
                ? Details.place(new Detail(PlaceAdjunct.valueOf(words, 0, end), span))
                : Said.NOTHING;
    }
}
