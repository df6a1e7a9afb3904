package io.onrecord.analysis.match;

import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import java.util.Optional;

/// Whether a quote repeats a rated claim. Extract asks it of every new quote, store of every new
/// rating: both come to the same finding, under the same id.
public final class Repeats {

    /// @param textHash of the article's text that the quote was read from
    public Optional<Finding> find(Quote quote, String textHash, PublishedRating rated) {
        return Optional.empty();
    }
}
