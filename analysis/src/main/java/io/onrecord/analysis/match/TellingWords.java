package io.onrecord.analysis.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words of a text that carry its subject, by which quotes and claims find each other.
///
/// A quote is compared with a claim of which it has half of the telling words, and two where there
/// are two. Both ways of finding ask exactly this: the reader of a new quote among the claims, and
/// the look-back of a new claim among the quotes. Neither finds what the other would have missed.
///
/// @param stems each once, in the order of the text
public record TellingWords(Set<String> stems) {

    /// Goes up with every change that can give a text other stems, or a claim another [#least].
    public static final int VERSION = 1;

    public static final TellingWords NONE = new TellingWords(Set.of());

    /// What is longer is no word, and no index takes it.
    private static final int LONGEST = 60;

    /// A text is as long as a speech at most.
    private static final int MOST = 2_000;

    private static final Comparator<String> RAREST_FIRST =
            Comparator.comparingDouble(WordWeights::of)
                    .thenComparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder());

    /// @param stems as [Wording] and [Stem] make them
    public static TellingWords of(Collection<String> stems) {
        Set<String> kept = new LinkedHashSet<>();
        for (String stem : stems) {
            if (stem.length() <= LONGEST && kept.size() < MOST) {
                kept.add(stem);
            }
        }
        return new TellingWords(kept);
    }

    public static TellingWords ofClaim(String claim) {
        return of(stems(claim));
    }

    /// Of words that somebody said or wrote.
    public static TellingWords ofQuote(String words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String sentence : Passages.sentences(PostText.of(words))) {
            stems.addAll(stems(sentence));
        }
        return of(stems);
    }

    private static List<String> stems(String text) {
        return Wording.of(text).content().stream().map(Stem::of).toList();
    }

    /// Of how many words of this claim a quote has to have the same.
    public int least() {
        return least(stems.size());
    }

    /// @param words how many a claim has
    public static int least(int words) {
        return Math.max(1, Math.max((words + 1) / 2, Math.min(words, 2)));
    }

    /// Whether this quote has enough of a claim's words to be compared with it.
    public boolean hasEnoughOf(TellingWords claim) {
        int least = claim.least();
        int found = 0;
        for (String stem : claim.stems) {
            found += stems.contains(stem) ? 1 : 0;
        }
        return found >= least;
    }

    /// The words as English at large knows them, not as any archive does.
    public List<String> rarestFirst() {
        return stems.stream().sorted(RAREST_FIRST).toList();
    }
}
