package io.onrecord.cli.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;

/// What a service says about itself (MicroProfile Health).
public final class Health {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private Health() {}

    /// Why the service is not well, or empty when it is.
    public static Optional<String> ailment(URI check) {
        HttpRequest request = HttpRequest.newBuilder(check).timeout(Duration.ofSeconds(3)).build();
        try {
            HttpResponse<byte[]> answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 200
                    ? Optional.empty()
                    : Optional.of("HTTP " + answer.statusCode() + down(answer.body()));
        } catch (IOException e) {
            return Optional.of("no answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    /// The names of the checks that are down.
    private static String down(byte[] body) {
        StringJoiner names = new StringJoiner(", ", ", down: ", "").setEmptyValue("");
        try {
            for (JsonNode check : Json.MAPPER.readTree(body).path("checks")) {
                if (!"UP".equals(check.path("status").asText())) {
                    names.add(check.path("name").asText());
                }
            }
        } catch (IOException e) {
            return "";
        }
        return names.toString();
    }
}
