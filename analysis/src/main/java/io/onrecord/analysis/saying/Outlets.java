package io.onrecord.analysis.saying;

import io.onrecord.analysis.time.DatePhrases;
import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.PlainText;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said.Detail;
import java.util.Optional;

/// Newspapers, stations, agencies and shows: those of a list, and capitalised names that end as
/// such names do (“the Riverton Gazette”).
record Outlets(Phrases known, Phrases ambiguous, Phrases endings, Phrases single) {

    private static final int LONGEST = 6;

    static Outlets of(Lexicon lexicon) {
        return new Outlets(
                lexicon.section("outlets"),
                lexicon.section("only-in-marks"),
                lexicon.section("outlet-endings"),
                lexicon.section("the-outlets"));
    }

    /// An outlet in a text.
    ///
    /// @param next the first token behind its name
    record Outlet(int next, Detail name) {}

    /// The outlet whose name starts at the token, behind its article.
    Optional<Outlet> at(Words words, int index) {
        int end = endOfKnown(words, index);
        if (end == index) {
            end = endOfNewspaper(words, index);
        }
        if (end == index) {
            return Optional.empty();
        }
        String name = PlainText.of(words, index, end);
        return Optional.of(new Outlet(end, new Detail(name, words.span(index, end))));
    }

    private int endOfKnown(Words words, int index) {
        int end = known.at(words, index).map(Phrases.Match::next).orElse(index);
        boolean named = words.isCapitalised(index) || words.is(index, "state");
        if (end == index || !named || runsOn(words, end)) {
            return index;
        }
        return ambiguous.hasAt(words, index) && !isPlain(words, index)
                ? index
                : behindNumber(words, end);
    }

    /// “Fox 35”, “ABC 7”.
    private static int behindNumber(Words words, int end) {
        String word = words.word(end);
        boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 2;
        return number ? end + 1 : end;
    }

    /// Whether the name goes on: “ABC Corporation”, “Fox Valley”.
    private static boolean runsOn(Words words, int end) {
        return words.isCapitalised(end)
                && DatePhrases.at(words, end).isEmpty()
                && words.is(end + 1, "'s");
    }

    /// Whether a name that is also a word stands for the outlet: in capitals, or in quotation
    /// marks.
    private static boolean isPlain(Words words, int index) {
        return words.isInCapitals(index) || Marks.opens(words, index - 1);
    }

    private int endOfNewspaper(Words words, int index) {
        int end = index;
        while (end - index < LONGEST
                && words.isCapitalised(end)
                && DatePhrases.at(words, end).filter(date -> date.alone()).isEmpty()) {
            end++;
        }
        boolean ends = end > index && endings.hasAt(words, end - 1);
        boolean shortened = words.is(index - 1, "the") && single.hasAt(words, index);
        return ends && (end - index >= 2 || shortened) ? end : index;
    }
}
