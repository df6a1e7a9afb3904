package io.onrecord.events;

import java.util.List;

/// A published rating in force, on the compacted topic `ratings`; a tombstone takes it back.
///
/// @param articleIds the pages that state it
public record PublishedRating(
        String claimId,
        String verdictId,
        int verdictVersion,
        Claim claim,
        Assessor assessor,
        Rating rating,
        List<String> articleIds)
        implements Event {

    public PublishedRating {
        articleIds = Lists.copy(articleIds);
    }

    @Override
    public String key() {
        return claimId;
    }
}
