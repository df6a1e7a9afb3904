package io.onrecord.cli.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.service.IngestApi;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Takes shipments to ingest-service. What of an array is not taken is sent again by itself where
/// that may help.
final class Delivery {

    private static final int ACCEPTED = 202;

    private final IngestApi ingest;

    Delivery(IngestApi ingest) {
        this.ingest = ingest;
    }

    /// @return what became of each article of each piece, in their order
    List<Fate> deliver(Shipment shipment) {
        List<Piece> pieces = shipment.pieces();
        List<Piece.Json> objects =
                pieces.stream()
                        .filter(Piece.Json.class::isInstance)
                        .map(Piece.Json.class::cast)
                        .toList();
        List<Fate> together = objects.size() > 1 ? array(objects) : List.of();
        if (!together.isEmpty()) {
            List<Fate> fates = new ArrayList<>();
            int next = 0;
            for (Piece piece : pieces) {
                fates.add(
                        switch (piece) {
                            case Piece.Bad bad -> Fate.Refused.of(bad);
                            case Piece.Json _, Piece.Page _, Piece.Body _ -> together.get(next++);
                        });
            }
            return fates;
        }
        return beside(pieces);
    }

    /// Each in a request of its own, at the same time; JSON one after the other.
    private List<Fate> beside(List<Piece> pieces) {
        boolean pages = pieces.stream().anyMatch(Piece.Page.class::isInstance);
        if (!pages) {
            return pieces.stream().flatMap(piece -> alone(piece).stream()).toList();
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Fate>>> futures =
                    pieces.stream().map(piece -> threads.submit(() -> alone(piece))).toList();
            List<Fate> fates = new ArrayList<>();
            for (Future<List<Fate>> future : futures) {
                fates.addAll(Outcomes.of(future));
            }
            return fates;
        }
    }

    /// Empty when the answer does not say what became of each.
    private List<Fate> array(List<Piece.Json> objects) {
        ByteArrayOutputStream array = new ByteArrayOutputStream();
        char sign = '[';
        for (Piece.Json object : objects) {
            array.write(sign);
            array.writeBytes(object.object());
            sign = ',';
        }
        array.write(']');
        IngestApi.Answer answer = ingest.post(array.toByteArray(), "application/json", null);
        JsonNode receipts = answer.json().path("items");
        if (receipts.size() != objects.size()) {
            return List.of();
        }
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            JsonNode receipt = receipts.get(i);
            if (isTransient(receipt)) {
                fates.addAll(alone(objects.get(i)));
            } else {
                fates.add(fate(objects.get(i).where(), receipt));
            }
        }
        return fates;
    }

    private static boolean isTransient(JsonNode receipt) {
        return IngestApi.Answer.mayPass(
                receipt.path("status").asInt(), receipt.path("code").asText(""));
    }

    private List<Fate> alone(Piece piece) {
        return switch (piece) {
            case Piece.Bad bad -> List.of(Fate.Refused.of(bad));
            case Piece.Json(String where, byte[] object) ->
                    fates(where, ingest.post(object, "application/json", null));
            case Piece.Page page ->
                    fates(page.where(), ingest.post(page.html(), page.contentType(), page.url()));
            case Piece.Body(String where, byte[] bytes, @Nullable String type) ->
                    fates(where, ingest.post(bytes, type, null));
        };
    }

    /// One piece may hold several articles: a NewsML message, a JSON-LD graph.
    private List<Fate> fates(String where, IngestApi.Answer answer) {
        if (answer.json().path("items").isArray()) {
            List<Fate> fates = new ArrayList<>();
            for (JsonNode receipt : answer.json().path("items")) {
                fates.add(fate(where + "[" + fates.size() + "]", receipt));
            }
            return fates;
        }
        return List.of(fate(where, answer.json()));
    }

    private static Fate fate(String where, JsonNode receipt) {
        if (receipt.path("status").asInt() == ACCEPTED) {
            return new Fate.Accepted();
        }
        JsonNode field = receipt.path("field");
        return new Fate.Refused(
                where,
                receipt.path("code").asText("HTTP_" + receipt.path("status").asText("")),
                field.isTextual() ? field.asText() : null,
                receipt.path("detail").asText(""));
    }
}
