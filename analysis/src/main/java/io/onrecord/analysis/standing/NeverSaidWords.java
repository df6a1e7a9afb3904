package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.Lexicon;
import io.onrecord.analysis.words.Marks;
import io.onrecord.analysis.words.Phrases;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The same words elsewhere in the article, where it says that nobody said them: a headline “No,
/// Rowe never said ‘…’” also holds for the post that the article quotes.
final class NeverSaidWords implements StandingRule {

    private static final int LEAST_WORDS = 3;
    private static final int COMPARED = 8;
    private static final int LONGEST = 600;
    private static final String[] MARKERS = {
        "never said",
        "never tweeted",
        "never wrote",
        "not say",
        "n’t say",
        "n't say",
        "not tweet",
        "fake quote",
        "fabricated quote",
        "made-up quote",
        "invented quote",
        "bogus quote"
    };

    private final Set<String> forged = new HashSet<>();
    private final Phrases questions;

    NeverSaidWords(Lexicon lexicon, String text) {
        questions = lexicon.section("indirect-questions");
        for (String marker : MARKERS) {
            int at = text.indexOf(marker);
            while (at >= 0) {
                readBehind(text, at + marker.length());
                at = text.indexOf(marker, at + 1);
            }
        }
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        if (forged.isEmpty()) {
            return Optional.empty();
        }
        Span first = saying.utterance().content().getFirst();
        boolean known = forged.contains(key(saying.text(), first.start(), first.end()));
        return known ? Optional.of(Standing.FABRICATED_PER_SOURCE) : Optional.empty();
    }

    /// The words in marks that follow in the same sentence.
    private void readBehind(String text, int from) {
        int end = Math.min(text.length(), from + Sentences.REACH);
        int open = from;
        while (open < end && !isOpening(text, open)) {
            if (text.charAt(open) == '\n' || Sentences.endsAt(text, open)) {
                return;
            }
            open++;
        }
        if (open < end && !questions.hasAt(Words.of(text, new Span(from, open)), 0)) {
            String key = key(text, open + 1, closing(text, open));
            if (!key.isEmpty()) {
                forged.add(key);
            }
        }
    }

    private static boolean isOpening(String text, int at) {
        boolean behindBlank = at > 0 && Words.isBlank(text.charAt(at - 1));
        return Marks.isMark(text.charAt(at)) && behindBlank;
    }

    private static int closing(String text, int open) {
        int limit = Math.min(text.length(), open + LONGEST);
        for (int at = open + 1; at < limit; at++) {
            boolean ends =
                    at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            if (text.charAt(at) == '\n' || (Marks.isMark(text.charAt(at)) && ends)) {
                return at;
            }
        }
        return limit;
    }

    /// The first words in lower case; empty when there are too few to tell.
    private static String key(String text, int start, int end) {
        Words words = Words.of(text, new Span(start, Math.min(end, start + LONGEST)));
        StringBuilder key = new StringBuilder();
        int count = 0;
        for (int at = 0; at < words.size() && count < COMPARED; at++) {
            if (words.isWord(at)) {
                key.append(words.lower(at)).append(' ');
                count++;
            }
        }
        return count < LEAST_WORDS ? "" : key.toString();
    }
}
