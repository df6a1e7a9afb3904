package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pull quotes: words that the article quotes, printed once more in a paragraph of their own.
/// Whoever says them there says them here.
final class PullQuotes {

    /// Fewer words happen to be the same.
    private static final int LEAST = 5;

    private static final int FACTOR = 31;

    /// What a word counts for that has left the row: the factor to the power of [#LEAST].
    private static final int OLDEST = FACTOR * FACTOR * FACTOR * FACTOR * FACTOR;

    private static final double PRECISION = 0.9;

    private final Document document;

    private final Map<Integer, Paragraph> byBeginning = new HashMap<>();

    private record Paragraph(Stretch whole, int[] words) {}

    /// @param apart the paragraphs that may be such
    PullQuotes(Document document, List<Stretch> apart) {
        this.document = document;
        for (Stretch paragraph : apart) {
            int[] words = words(paragraph);
            if (words.length >= LEAST) {
                byBeginning.putIfAbsent(beginning(words), new Paragraph(paragraph, words));
            }
        }
    }

    /// Those that repeat some of what has been read.
    List<Read> of(List<Read> reads) {
        if (byBeginning.isEmpty()) {
            return List.of();
        }
        List<Read> found = new ArrayList<>();
        for (Read read : reads) {
            for (Stretch part : read.attribution().content()) {
                find(words(part), read, found);
            }
        }
        return found;
    }

    /// Looks at each row of words by a hash that moves along with it (Karp and Rabin, 1987).
    private void find(int[] words, Read read, List<Read> found) {
        int hash = 0;
        for (int i = 0; i < words.length; i++) {
            hash = hash * FACTOR + lower(words[i]).hashCode();
            if (i >= LEAST) {
                hash -= OLDEST * lower(words[i - LEAST]).hashCode();
            }
            Paragraph paragraph = i + 1 < LEAST ? null : byBeginning.get(hash);
            if (paragraph != null && goesOn(words, i + 1 - LEAST, paragraph.words())) {
                byBeginning.remove(hash);
                found.add(repeated(read, paragraph.whole()));
            }
        }
    }

    private static Read repeated(Read read, Stretch paragraph) {
        return new Read(
                new Attribution(
                        List.of(paragraph),
                        null,
                        read.attribution().source(),
                        read.attribution().label()),
                Quote.Kind.DIRECT,
                "pull-quote",
                PRECISION,
                1);
    }

    private boolean goesOn(int[] words, int at, int[] paragraph) {
        if (at + paragraph.length > words.length || words[at] == paragraph[0]) {
            return false;
        }
        for (int i = 0; i < paragraph.length; i++) {
            if (!lower(words[at + i]).equals(lower(paragraph[i]))) {
                return false;
            }
        }
        return true;
    }

    private int beginning(int[] words) {
        int hash = 0;
        for (int i = 0; i < LEAST; i++) {
            hash = hash * FACTOR + lower(words[i]).hashCode();
        }
        return hash;
    }

    private String lower(int token) {
        return document.token(token).lower();
    }

    private int[] words(Stretch stretch) {
        int[] words = new int[stretch.length()];
        int size = 0;
        for (int i = stretch.first(); i < stretch.end(); i++) {
            if (document.token(i).shape().isWord()) {
                words[size++] = i;
            }
        }
        return Arrays.copyOf(words, size);
    }
}
