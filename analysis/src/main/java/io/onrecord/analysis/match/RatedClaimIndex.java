package io.onrecord.analysis.match;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.events.PublishedRating;
import java.util.Comparator;
import java.util.List;

/// Published ratings in memory, found by the words of their claims. Immutable and safe to share.
public final class RatedClaimIndex implements RatedClaims {

    private static final int CANDIDATES = 50;

    private final List<PublishedRating> ratings;
    private final ClaimIndex index;

    public RatedClaimIndex(List<PublishedRating> ratings) {
        this.ratings =
                ratings.stream().sorted(Comparator.comparing(PublishedRating::claimId)).toList();
        index = new ClaimIndex(this.ratings.stream().map(rated -> rated.claim().text()).toList());
    }

    @Override
    public List<PublishedRating> candidates(String text) {
        return index.find(text, CANDIDATES).stream().map(hit -> ratings.get(hit.claim())).toList();
    }
}
