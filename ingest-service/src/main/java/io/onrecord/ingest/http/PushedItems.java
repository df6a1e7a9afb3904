package io.onrecord.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The articles of a push: the body itself, or the items of the array that it is.
///
/// @param items each as JSON in UTF-8
record PushedItems(boolean array, List<byte[]> items) {

    private static final ObjectReader TREE =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    PushedItems {
        items = List.copyOf(items);
    }

    /// @throws JsonProcessingException when the body begins as an array and is none
    static PushedItems of(byte[] body) throws JsonProcessingException {
        return isArray(body) ? items(body) : new PushedItems(false, List.of(body));
    }

    private static PushedItems items(byte[] body) throws JsonProcessingException {
        try {
            List<byte[]> items = new ArrayList<>();
            for (JsonNode item : TREE.readTree(body)) {
                items.add(Json.MAPPER.writeValueAsBytes(item));
            }
            return new PushedItems(true, items);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("bytes that cannot be read", e);
        }
    }

    private static boolean isArray(byte[] body) {
        for (byte b : body) {
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b == '[';
            }
        }
        return false;
    }
}
