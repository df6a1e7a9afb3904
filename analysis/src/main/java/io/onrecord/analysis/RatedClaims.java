package io.onrecord.analysis;

import io.onrecord.analysis.match.TellingWords;
import io.onrecord.events.PublishedRating;
import java.util.List;

/// The published ratings in force, as far as the reader knows them.
@FunctionalInterface
public interface RatedClaims {

    RatedClaims NONE = quote -> List.of();

    /// Ratings of whose claim a quote has enough words: all of them, or those of which it has most
    /// where they are too many, in the order of their ids.
    List<PublishedRating> candidates(TellingWords quote);
}
