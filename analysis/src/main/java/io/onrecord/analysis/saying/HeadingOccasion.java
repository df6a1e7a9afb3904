package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.PlainText;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;

/// The occasion behind the date of a heading: “July 24, 2007, televised presidential debate:”.
record HeadingOccasion(Phrases occasions) {

    /// Nothing when the words between the date and the colon name no occasion.
    Said occasion(Words words, Said.Date date) {
        int start = words.from(date.span().end());
        if (date.span().start() != words.span(0).start() || !words.is(start, ",")) {
            return Said.NOTHING;
        }
        int end = start + 1;
        boolean named = false;
        while (end < words.size() && !words.is(end, ":") && !words.is(end, ",")) {
            named |= occasions.hasAt(words, end);
            end++;
        }
        if (!named) {
            return Said.NOTHING;
        }
        String value = PlainText.of(words, start + 1, end);
        return Details.occasion(new Detail(value, words.span(start + 1, end)));
    }
}
