package io.onrecord.store.article;

import io.onrecord.events.Article;
import io.onrecord.store.database.JsonText;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `article_version`, to be read: the intake alone writes it.
@Entity
@Immutable
@Table(name = "article_version")
@SuppressWarnings("NullAway.Init")
public class StoredArticle {

    @EmbeddedId private ArticleKey key;

    @Enumerated(EnumType.STRING)
    private Article.Status status;

    @Column(name = "source_name")
    private @Nullable String sourceName;

    @Column(name = "source_domain")
    private String sourceDomain;

    private @Nullable String url;

    private @Nullable String headline;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    // A text is up to a megabyte, and lists do without it.
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "event")
    @ColumnTransformer(read = "cast(event as text)")
    private String event;

    protected StoredArticle() {}

    public ArticleKey key() {
        return key;
    }

    public Article.Status status() {
        return status;
    }

    public Article event() {
        return JsonText.read(event, Article.class);
    }

    ArticleSummary summary() {
        return new ArticleSummary(
                key.articleId(),
                headline,
                url,
                new ArticleSummary.Source(sourceName, sourceDomain),
                publishedAt);
    }
}
