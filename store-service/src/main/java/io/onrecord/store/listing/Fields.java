package io.onrecord.store.listing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The fields of an answer that a caller wants: `id,text,speaker.name`. None is all. They stay in
/// the order of the answer.
///
/// @param wanted each with what is wanted of it, which is all where nothing is named
public record Fields(Map<String, Fields> wanted) {

    private static final int DEEPEST = 8;

    public Fields {
        wanted = Collections.unmodifiableMap(new TreeMap<>(wanted));
    }

    public static Fields of(List<String> paths) {
        return ofParts(paths.stream().map(path -> List.of(path.split("\\.", DEEPEST))).toList());
    }

    private static Fields ofParts(List<List<String>> paths) {
        Map<String, List<List<String>>> tailsByHead = new TreeMap<>();
        for (List<String> path : paths) {
            tailsByHead
                    .computeIfAbsent(path.getFirst(), head -> new ArrayList<>())
                    .add(path.subList(1, path.size()));
        }
        Map<String, Fields> wanted = new TreeMap<>();
        tailsByHead.forEach((head, tails) -> {
            boolean whole = tails.stream().anyMatch(List::isEmpty);
            wanted.put(head, whole ? new Fields(Map.of()) : ofParts(tails));
        });
        return new Fields(wanted);
    }

    public boolean isAll() {
        return wanted.isEmpty();
    }

    /// Of a page, the fields of its items; of anything else, its own.
    public JsonNode ofAnswer(JsonNode answer) {
        if (answer instanceof ObjectNode page && page.get("items") instanceof ArrayNode items) {
            return page.set("items", of(items));
        }
        return of(answer);
    }

    private JsonNode of(JsonNode value) {
        if (isAll()) {
            return value;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode narrow = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> narrow.add(of(item)));
            return narrow;
        }
        if (!(value instanceof ObjectNode)) {
            return value;
        }
        ObjectNode narrow = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            Fields inner = wanted.get(field.getKey());
            if (inner != null) {
                narrow.set(field.getKey(), inner.of(field.getValue()));
            }
        }
        return narrow;
    }
}
