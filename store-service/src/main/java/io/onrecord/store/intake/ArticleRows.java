package io.onrecord.store.intake;

import io.onrecord.events.Article;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of article versions. Ingest gives every change of content a version of its own, so
/// what is there stays.
final class ArticleRows {

    private static final String INSERT =
            """
            INSERT INTO store.article_version (article_id, number, revision, status, lane,
                source_name, source_domain, url, headline, published_at, text_hash, event)
            SELECT article_id, number, revision, status, lane,
                source_name, source_domain, url, headline, published_at::timestamptz, text_hash,
                event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS arrived (article_id, number,
                revision, status, lane, source_name, source_domain, url, headline, published_at,
                text_hash, event)
            ON CONFLICT DO NOTHING
            """;

    private ArticleRows() {}

    static int insert(Connection connection, List<Arrival.OfArticle> arrived) throws SQLException {
        return new Columns<>(arrived.stream().map(Arrival.OfArticle::article).toList())
                .text(Article::id)
                .integer(article -> article.version().number())
                .integer(article -> article.version().revision())
                .text(article -> article.status().name())
                .text(article -> article.lane().name())
                .text(article -> article.source().name())
                .text(article -> article.source().domain())
                .text(article -> printed(article.url()))
                .text(Article::headline)
                .time(Article::publishedAt)
                .text(Article::textHash)
                .text(JsonText::of)
                .execute(connection, INSERT);
    }

    private static @Nullable String printed(@Nullable URI url) {
        return url == null ? null : url.toString();
    }
}
