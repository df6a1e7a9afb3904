package io.onrecord.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// JSON of which nobody said what it is: each object shows it.
record AnyJson() implements JsonFormat {

    @Override
    public List<Item> items(JsonNode object, Declared declared) {
        return kind(object).items(object, declared);
    }

    private static JsonFormat kind(JsonNode object) {
        if (NewsArticle.isOne(object)) {
            return new NewsArticle();
        }
        return Ninjs.isOne(object) ? new Ninjs() : new PlainArticle();
    }
}
