package io.onrecord.ingest.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/// A format in JSON: a body is one object, or an array of them.
sealed interface JsonFormat extends Format permits PlainArticle, Ninjs, NewsArticle, AnyJson {

    /// What one object of the body holds, mostly one item.
    List<Item> items(JsonNode object, Declared declared);

    @Override
    default Items read(Push push) throws FaultException {
        JsonNode tree = JsonTree.of(push.body());
        if (!tree.isArray()) {
            return items(false, tree, push.declared());
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode element : tree) {
            items.addAll(items(true, element, push.declared()).items());
        }
        return new Items(true, items);
    }

    private Items items(boolean many, JsonNode value, Declared declared) {
        if (!value.isObject()) {
            Fault fault = Fault.of(Code.MALFORMED_JSON, "an article is a JSON object");
            return new Items(many, List.of(new Item.Bad(fault)));
        }
        List<Item> items = items(value, declared);
        return new Items(many || items.size() > 1, items);
    }
}
