package io.onrecord.analysis.match;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.events.PublishedRating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Published ratings in memory, found by the words of their claims. Immutable and safe to share.
public final class RatedClaimIndex implements RatedClaims {

    private final List<PublishedRating> ratings;
    private final int[] least;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    public RatedClaimIndex(List<PublishedRating> ratings) {
        this.ratings =
                ratings.stream().sorted(Comparator.comparing(PublishedRating::claimId)).toList();
        least = new int[this.ratings.size()];
        for (int i = 0; i < least.length; i++) {
            TellingWords words = TellingWords.ofClaim(this.ratings.get(i).claim().text());
            least[i] = words.least();
            for (String stem : words.stems()) {
                byWord.computeIfAbsent(stem, word -> new ArrayList<>()).add(i);
            }
        }
    }

    @Override
    public List<PublishedRating> candidates(TellingWords quote) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (String stem : quote.stems()) {
            for (Integer claim : byWord.getOrDefault(stem, List.of())) {
                found.merge(claim, 1, Integer::sum);
            }
        }
        return found.entrySet().stream()
                .filter(each -> each.getValue() >= least[each.getKey()])
                .map(each -> ratings.get(each.getKey()))
                .toList();
    }
}
