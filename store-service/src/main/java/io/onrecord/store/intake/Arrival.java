package io.onrecord.store.intake;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;

/// An event that this service stores.
public sealed interface Arrival {

    /// The article that it belongs to.
    String articleId();

    record OfArticle(Article article) implements Arrival {

        @Override
        public String articleId() {
            return article.id();
        }

        RowKey key() {
            return new RowKey(article.id(), article.version(), 0, "");
        }
    }

    /// @param extractor number of the reader that made it, from the record's header
    record OfQuote(Quote quote, int extractor) implements Arrival {

        @Override
        public String articleId() {
            return quote.articleId();
        }

        RowKey key() {
            ArticleVersion version = quote.articleVersion();
            return new RowKey(quote.articleId(), version, extractor, quote.id());
        }
    }

    /// @param extractor number of the reader that made it, from the record's header
    record OfFinding(Finding finding, int extractor) implements Arrival {

        @Override
        public String articleId() {
            return finding.articleId();
        }

        RowKey key() {
            ArticleVersion version = finding.articleVersion();
            return new RowKey(finding.articleId(), version, extractor, finding.id());
        }
    }

    record OfReading(ArticleRead reading) implements Arrival {

        @Override
        public String articleId() {
            return reading.articleId();
        }

        RowKey key() {
            ArticleVersion version = reading.articleVersion();
            return new RowKey(reading.articleId(), version, reading.extractor(), "");
        }
    }
}
