package io.onrecord.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a repeat, a dispute or a correction refers to.
///
/// @param verdictId the verdict whose claim is repeated or whose rating is disputed
/// @param quoteId the quote that repeats, or that is denied
/// @param otherQuoteIds further quotes that belong to it
public record About(
        @Nullable String verdictId, @Nullable String quoteId, List<String> otherQuoteIds) {

    public About {
        otherQuoteIds = Lists.copy(otherQuoteIds);
    }
}
