package io.onrecord.cli.stage;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Article;
import io.onrecord.events.Completeness;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A quote as the stages write it: the event without what is the same for the whole line, and its
/// kind as `type` in lower case, the way corpora of quotations name it.
final class QuoteJson {

    private QuoteJson() {}

    static ObjectNode of(Quote quote) {
        ObjectNode event = Json.MAPPER.valueToTree(quote);
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("id", quote.id());
        json.put("type", quote.kind().name().toLowerCase(Locale.ROOT));
        event.remove("id");
        event.remove("kind");
        event.remove("articleId");
        event.remove("articleVersion");
        json.setAll(event);
        return json;
    }

    /// The quote that [#of] has written.
    ///
    /// @throws BadLine when it is not whole, or leaves the text
    static Quote read(JsonNode json, Article article) throws BadLine {
        if (!(json instanceof ObjectNode object)) {
            throw new BadLine("a quote is no JSON object");
        }
        ObjectNode event = object.deepCopy();
        event.put("kind", json.path("type").asText().toUpperCase(Locale.ROOT));
        event.put("articleId", article.id());
        event.set("articleVersion", Json.MAPPER.valueToTree(article.version()));
        Quote quote;
        try {
            quote = Objects.requireNonNull(Json.MAPPER.treeToValue(event, Quote.class));
        } catch (JacksonException e) {
            throw new BadLine("a quote cannot be read: " + e.getOriginalMessage());
        }
        Optional<String> missing = Completeness.firstMissing(quote);
        if (missing.isPresent()) {
            throw new BadLine("a quote has no \"" + missing.get() + "\"");
        }
        for (Span span : quote.content()) {
            if (span.end() > article.text().length()) {
                throw new BadLine("quote " + quote.id() + " leaves the text: " + span);
            }
        }
        return quote;
    }
}
