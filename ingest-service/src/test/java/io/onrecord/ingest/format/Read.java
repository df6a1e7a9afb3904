package io.onrecord.ingest.format;

import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads documents in tests.
final class Read {

    private Read() {}

    static List<Item> items(String document) {
        return items(document, null, Map.of());
    }

    static List<Item> items(
            String document, @Nullable String contentType, Map<String, String> declared) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        return Formats.read(new Push(body, new Declared(contentType, declared::get))).items();
    }

    static ArticleSubmission one(String document) {
        return given(document).submission();
    }

    static Item.Given given(String document) {
        Item item = items(document).getFirst();
        if (item instanceof Item.Given given) {
            return given;
        }
        throw new AssertionError(item);
    }

    static Fault fault(String document) {
        return fault(items(document).getFirst());
    }

    static Fault fault(Item item) {
        if (item instanceof Item.Bad(Fault fault)) {
            return fault;
        }
        throw new AssertionError(item);
    }

    static List<String> warned(String document) {
        return given(document).warnings().stream().map(Warning::field).toList();
    }
}
