package io.onrecord.analysis.saying;

import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said.Detail;
import java.util.Optional;
import java.util.Set;

/// “on CNN”, “in the Riverton Gazette”, “on CNN’s “State of the Union””, “on “Meet the Press””.
record OutletAdjunct(Outlets outlets) implements Adjunct {

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "via", "through", "for");
    private static final int LONGEST_TITLE = 8;

    @Override
    public Optional<Found> at(Words words, int index) {
        if (!PREPOSITIONS.contains(words.lower(index))) {
            return Optional.empty();
        }
        int name = words.is(index + 1, "the") ? index + 2 : index + 1;
        return outlets.at(words, name)
                .map(outlet ->
                        new Found(behindShow(words, outlet.next()), Details.medium(outlet.name())))
                .or(() -> words.is(index, "on") ? show(words, name) : Optional.empty());
    }

    /// A show by its title alone.
    private static Optional<Found> show(Words words, int index) {
        int close = closing(words, index);
        if (close <= index + 1 || !words.isCapitalised(index + 1)) {
            return Optional.empty();
        }
        int end = words.is(close - 1, ",") ? close - 1 : close;
        StringBuilder title = new StringBuilder(words.word(index + 1));
        for (int at = index + 2; at < end; at++) {
            title.append(words.touchesPrevious(at) ? "" : " ").append(words.word(at));
        }
        Detail detail = new Detail(title.toString(), words.span(index + 1, end));
        return Optional.of(new Found(close + 1, Details.medium(detail)));
    }

    static int behindShow(Words words, int next) {
        int title = words.isPossessive(next) ? next + 1 : next;
        int close = closing(words, title);
        return close > title ? close + 1 : title;
    }

    /// The closing mark of the title whose opening mark stands at the token, or the end of the
    /// stretch inside the title; the token itself when there is none.
    private static int closing(Words words, int index) {
        if (!Marks.opens(words, index)) {
            return index;
        }
        for (int at = index + 1; at <= index + LONGEST_TITLE; at++) {
            if (Marks.closes(words, at) || at == words.size()) {
                return at;
            }
        }
        return index;
    }
}
