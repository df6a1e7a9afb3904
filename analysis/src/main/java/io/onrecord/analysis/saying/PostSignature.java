package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Utterance;
import io.onrecord.analysis.time.Calendar;
import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import io.onrecord.events.Said.Detail;
import io.onrecord.events.Span;
import java.util.Optional;

/// The line that signs an embedded post: “— Nora Rowe (@norarowe) June 28, 2019”.
record PostSignature(String text, Calendar calendar) {

    private static final int REACH = 200;
    private static final int LONGEST_NAME = 12;
    private static final String DASHES = "—–-";
    private static final String HANDLES = "Twitter";

    Said read(Utterance utterance) {
        if (utterance.content().isEmpty()) {
            return Said.NOTHING;
        }
        int end = utterance.content().getLast().end();
        if (!startsWithDash(end)) {
            return Said.NOTHING;
        }
        Words words = Words.of(text, new Span(end, Math.min(text.length(), end + REACH)));
        int dash = 0;
        while (Marks.closes(words, dash)) {
            dash++;
        }
        int handle = handle(words, dash + 1);
        return handle < 0 ? Said.NOTHING : signature(words, handle);
    }

    private boolean startsWithDash(int from) {
        int at = from;
        while (at < Math.min(text.length(), from + REACH) && isEdge(text.charAt(at))) {
            at++;
        }
        return at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isEdge(char character) {
        return Words.isBlank(character) || Marks.isMark(character);
    }

    private static int handle(Words words, int from) {
        for (int at = from; at < from + LONGEST_NAME; at++) {
            if (words.is(at, "@") && words.is(at - 1, "(")) {
                return at;
            }
        }
        return -1;
    }

    private Said signature(Words words, int handle) {
        int close = handle + 1;
        while (words.isWord(close) || words.is(close, "_")) {
            close++;
        }
        if (!words.is(close, ")")) {
            return Said.NOTHING;
        }
        Said medium = Details.medium(new Detail(HANDLES, words.span(handle, close)));
        Optional<Said> date =
                DatePhrases.at(words, close + 1).flatMap(calendar::resolve).map(Details::date);
        return Details.merge(medium, date.orElse(Said.NOTHING));
    }
}
