package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import java.util.Locale;

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
}
