package io.onrecord.analysis.tagger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Counts in how many articles of a corpus each feature occurs, and numbers those that occur in
/// enough: a feature that rests on few articles knows the articles, not the language.
public final class FeatureCounts {

    private final Map<Integer, int[]> seen = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private int[] hashes = new int[0];

    /// Takes note that a token of article number `article` has these features. Articles come in
    /// order.
    public void see(Features features, int article) {
        for (int f = 0; f < features.size(); f++) {
            int[] count = seen.computeIfAbsent(features.get(f), _ -> new int[] {0, -1});
            if (count[1] != article) {
                count[0]++;
                count[1] = article;
            }
        }
    }

    /// Numbers the features of `articles` articles or more; nothing more is counted afterwards.
    public void number(int articles) {
        hashes =
                seen.entrySet().stream()
                        .filter(entry -> entry.getValue()[0] >= articles)
                        .mapToInt(Map.Entry::getKey)
                        .sorted()
                        .toArray();
        seen.clear();
        keep(hashes);
    }

    /// Numbers these features alone.
    ///
    /// @param kept hashes in order
    public void keep(int[] kept) {
        hashes = kept.clone();
        rows.clear();
        for (int row = 0; row < hashes.length; row++) {
            rows.put(hashes[row], row);
        }
    }

    /// The numbers of those features that have one.
    public int[] rows(Features features) {
        int[] found = new int[features.size()];
        int size = 0;
        for (int f = 0; f < features.size(); f++) {
            Integer row = rows.get(features.get(f));
            if (row != null) {
                found[size++] = row;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// The hash of each number.
    public int[] hashes() {
        return hashes.clone();
    }
}
