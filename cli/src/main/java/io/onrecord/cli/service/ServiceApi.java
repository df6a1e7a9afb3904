package io.onrecord.cli.service;

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

/// A service over HTTP.
public final class ServiceApi {

    private static final String JSON = "application/json";

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI service;
    private final String option;
    private final Optional<String> key;

    /// @param option that names the service's address
    public ServiceApi(URI service, String option, Optional<String> key) {
        this.service = service;
        this.option = option;
        this.key = key;
    }

    /// @return the answer's body, as it comes
    public InputStream get(String path) throws IOException {
        return send("GET", path, JSON, null);
    }

    /// @param body JSON; null for none
    /// @return missing when the answer is empty
    public JsonNode json(String method, String path, @Nullable String body) throws IOException {
        return post(
                method, path, JSON, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /// @param type of the body
    public JsonNode post(String method, String path, String type, byte @Nullable [] body)
            throws IOException {
        try (InputStream answer = send(method, path, type, body)) {
            return Json.MAPPER.readTree(answer);
        }
    }

    private InputStream send(String method, String path, String type, byte @Nullable [] body)
            throws IOException {
        HttpRequest.BodyPublisher content =
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path))
                        .header("Content-Type", type)
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
                        default ->
                                problem.path("advice")
                                        .asText("Another address: " + option + " URL.");
                    };
            return new Refusal(
                    "%s: HTTP %d %s"
                            .formatted(
                                    service,
                                    answer.statusCode(),
                                    problem.path("detail").asText("")),
                    wayOut);
        }
    }
}
