package io.onrecord.analysis;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles to read, of an invented fact-checker.
public final class Articles {

    public static final Article.Source PLUMBLINE =
            new Article.Source("Plumbline", "plumbline.example", null);

    private Articles() {}

    public static Article of(String text) {
        return of(PLUMBLINE, text, List.of());
    }

    public static Article of(Article.Source source, String text, List<Article.Review> reviews) {
        return of(source, null, text, reviews);
    }

    public static Article of(Article.Source source, String headline, String text) {
        return of(source, headline, text, List.of());
    }

    private static Article of(
            Article.Source source,
            @Nullable String headline,
            String text,
            List<Article.Review> reviews) {
        String uri = "check-1";
        return new Article(
                Ids.article(source.domain(), uri),
                ArticleVersion.FIRST,
                uri,
                null,
                source,
                headline,
                null,
                null,
                null,
                null,
                Article.Status.USABLE,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                reviews,
                null,
                Lane.LIVE);
    }

    public static Article.Review jsonLd(String text) {
        return new Article.Review(Article.Review.Syntax.JSON_LD, text);
    }

    public static Article.Review microdata(String html) {
        return new Article.Review(Article.Review.Syntax.MICRODATA, html);
    }
}
