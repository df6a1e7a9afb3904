package io.onrecord.store.speaker;

import io.onrecord.store.listing.Page;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.verdict.VerdictItem;
import java.util.List;
import java.util.Map;

/// What is known to have been said under a name. A name is no person: where roles or places differ,
/// it may be two.
///
/// @param names as articles give them, the most frequent first
/// @param roles as articles give them, the most frequent first
/// @param entityIds from an external authority or a person; more than one is more than one person
/// @param quoted how often; counted up to 10,000
/// @param rated how many ratings of claims by this claimant are active, by their class; counted up
///   to 10,000
/// @param quotes that are asserted, the newest; `next` continues them at `/v1/quotes`
/// @param verdicts about claims by this claimant, the newest; `next` continues them at
///   `/v1/verdicts`
public record SpeakerProfile(
        String nameKey,
        List<String> names,
        List<String> roles,
        List<String> entityIds,
        int quoted,
        Map<String, Integer> rated,
        Page<QuoteItem> quotes,
        Page<VerdictItem> verdicts) {

    public SpeakerProfile {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        entityIds = List.copyOf(entityIds);
    }
}
