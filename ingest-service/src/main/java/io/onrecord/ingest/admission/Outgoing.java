package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import org.jspecify.annotations.Nullable;

/// Drafts as they go out.
final class Outgoing {

    private Outgoing() {}

    /// The article under its version. A withheld one goes out when its embargo is over, and is
    /// usable then.
    static Article as(ArticleVersion version, Article it) {
        return copying(it.nearCopyOf(), version, it);
    }

    /// @param nearCopyOf the id of the article that this one repeats
    static Article copying(@Nullable String nearCopyOf, ArticleVersion version, Article it) {
        return new Article(
                it.id(),
                version,
                it.uri(),
                it.url(),
                it.source(),
                it.headline(),
                it.byline(),
                it.language(),
                it.publishedAt(),
                it.updatedAt(),
                it.status() == Status.WITHHELD ? Status.USABLE : it.status(),
                it.embargoedUntil(),
                it.wire(),
                it.text(),
                it.textHash(),
                it.blocks(),
                it.reviews(),
                nearCopyOf,
                it.lane());
    }
}
