package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Refusal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The store over HTTP.
final class StoreApi {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI store;
    private final Optional<String> key;

    StoreApi(URI store, Optional<String> key) {
        this.store = store;
        this.key = key;
    }

    /// @return the answer's body, as it comes
    InputStream get(String path) throws IOException {
        return send("GET", path, null);
    }

    /// @param body JSON; null for none
    JsonNode json(String method, String path, @Nullable String body) throws IOException {
        try (InputStream answer = send(method, path, body)) {
            return Json.MAPPER.readTree(answer);
        }
    }

    InputStream send(String method, String path, @Nullable String body) throws IOException {
        HttpRequest.BodyPublisher content =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(store.resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, content);
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            HttpResponse<InputStream> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() / 100 != 2) {
                throw refusal(answer);
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Refusal refusal(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            JsonNode problem =
                    text.startsWith("{") ? Json.MAPPER.readTree(text) : Json.MAPPER.nullNode();
            String wayOut =
                    switch (answer.statusCode()) {
                        case 401, 403 -> "Name the file of a key that may, with --key-file FILE.";
                        case 429 -> "Try again in a while.";
                        default -> "Another address: --store URL.";
                    };
            return new Refusal(
                    "%s: HTTP %d %s"
                            .formatted(
                                    store, answer.statusCode(), problem.path("detail").asText("")),
                    wayOut);
        }
    }
}
