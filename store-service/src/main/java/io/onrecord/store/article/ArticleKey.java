package io.onrecord.store.article;

import io.onrecord.events.ArticleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// One version of an article, as the tables name it.
@Embeddable
public record ArticleKey(@Column(name = "article_id") String articleId, int number, int revision) {

    public static ArticleKey of(String articleId, ArticleVersion version) {
        return new ArticleKey(articleId, version.number(), version.revision());
    }

    public ArticleVersion version() {
        return new ArticleVersion(number, revision);
    }
}
