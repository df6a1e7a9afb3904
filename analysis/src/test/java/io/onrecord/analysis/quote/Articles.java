package io.onrecord.analysis.quote;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import java.util.List;

/// Articles that are nothing but a text.
final class Articles {

    private Articles() {}

    static Article of(String id, String text) {
        return new Article(
                id,
                ArticleVersion.FIRST,
                id,
                null,
                new Article.Source(null, "example.org", null),
                null,
                null,
                "en",
                null,
                null,
                Article.Status.USABLE,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }
}
