package io.onrecord.analysis;

import io.onrecord.events.PublishedRating;
import java.util.List;

/// The published ratings in force, as far as the reader knows them.
@FunctionalInterface
public interface RatedClaims {

    RatedClaims NONE = text -> List.of();

    /// Ratings whose claim may be what `text` says: a superset of those that match, in an order
    /// that depends on them and the text alone.
    List<PublishedRating> candidates(String text);
}
