package io.onrecord.ingest.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Whether two submissions say the same. Times and spacing do not count: a changed timestamp or an
/// edit of white space is no new version. What stands on the page around the text does.
final class ContentHash {

    private ContentHash() {}

    static String of(Article article) {
        Object[] content = {
            article.url(),
            article.source().name(),
            spaced(article.headline()),
            spaced(article.byline()),
            article.language(),
            article.status(),
            article.embargoedUntil(),
            article.wire(),
            spaced(article.text()),
            article.reviews()
        };
        try {
            return Ids.textHash(Json.MAPPER.writeValueAsString(Arrays.asList(content)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article that is no JSON: " + article.id(), e);
        }
    }

    private static String spaced(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\h]+", " ").strip();
    }
}
