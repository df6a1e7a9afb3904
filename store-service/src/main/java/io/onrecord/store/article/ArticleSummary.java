package io.onrecord.store.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a list says of an article beside a quote or a verdict.
///
/// @param id as in the contract
public record ArticleSummary(
        String id,
        @Nullable String headline,
        @Nullable String url,
        Source source,
        @Nullable Instant publishedAt) {

    /// Who published it.
    public record Source(@Nullable String name, String domain) {}
}
