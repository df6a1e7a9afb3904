package io.onrecord.events;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a newsroom pushes in our own format, over HTTP or to the topic `inbox`: an [Article]
/// without what ingest works out by itself. Only `source` and `text` are required, and one of `uri`
/// and `url`.
///
/// @param source the publisher's domain
/// @param version counts up with every change; absent means the first
/// @param status IPTC `pubStatus` (`usable`, `withheld`, `canceled`), in any case; absent means
///   usable
/// @param html the page instead of `text`: main text, blocks and review markup are read from it
public record ArticleSubmission(
        @Nullable String source,
        @Nullable String sourceName,
        @Nullable String uri,
        @Nullable URI url,
        @Nullable Integer version,
        @Nullable String status,
        @Nullable Instant embargoedUntil,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String wire,
        @Nullable String text,
        @Nullable String html,
        List<Article.Block> blocks,
        List<Article.Review> reviews) {

    public ArticleSubmission {
        blocks = Lists.copy(blocks);
        reviews = Lists.copy(reviews);
    }
}
