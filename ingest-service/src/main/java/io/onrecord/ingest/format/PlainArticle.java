package io.onrecord.ingest.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Json;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Our own format: an [ArticleSubmission] as JSON, strictly.
record PlainArticle() implements JsonFormat {

    private static final ObjectReader READER = Json.MAPPER.readerFor(ArticleSubmission.class);

    private static final List<String> DECLARABLE =
            List.of(
                    "source",
                    "sourceName",
                    "uri",
                    "url",
                    "version",
                    "status",
                    "embargoedUntil",
                    "headline",
                    "byline",
                    "language",
                    "publishedAt",
                    "updatedAt",
                    "wire");

    @Override
    public List<Item> items(JsonNode object, Declared declared) {
        try {
            ArticleSubmission given = READER.readValue(filled(object, declared));
            return List.of(new Item.Given(given, List.of(), Map.of()));
        } catch (JsonMappingException e) {
            return List.of(new Item.Bad(unfit(e)));
        } catch (JsonProcessingException e) {
            return List.of(new Item.Bad(Fault.of(Code.MALFORMED_JSON, e.getOriginalMessage())));
        } catch (IOException e) {
            throw new IllegalStateException("a tree that cannot be read", e);
        }
    }

    private static JsonNode filled(JsonNode object, Declared declared) {
        ObjectNode filled = (ObjectNode) object;
        for (String field : DECLARABLE) {
            String value = declared.get(field);
            if (value != null && !filled.hasNonNull(field)) {
                filled.put(field, value);
            }
        }
        return filled;
    }

    private static Fault unfit(JsonMappingException e) {
        String path =
                e.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null
                                        ? "[" + step.getIndex() + "]"
                                        : "." + step.getFieldName())
                        .collect(Collectors.joining());
        String reason = Objects.requireNonNullElse(e.getOriginalMessage(), "no JSON");
        return path.isEmpty()
                ? Fault.of(Code.MALFORMED_JSON, "an article is a JSON object")
                : Fault.invalid(path.substring(1), reason);
    }
}
