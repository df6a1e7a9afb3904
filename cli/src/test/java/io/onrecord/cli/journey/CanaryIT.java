package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Secrets that are used against all three services and stand in none of their logs, metrics,
/// headers or errors afterwards.
@ExtendWith(SharedStack.class)
class CanaryIT {

    private static final String WRONG = "ork_canary-of-a-wrong-key-1111111111111111111111";
    private static final List<String> PATHS =
            List.of(
                    "/v1/keys",
                    "/v1/webhooks",
                    "/v1/quotes?limit=0",
                    "/v1/articles",
                    "/v1/feeds",
                    "/v1/nothing",
                    "/q/metrics",
                    "/q/health");

    private final RunningStack running;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> seen = new ArrayList<>();

    CanaryIT(RunningStack running) {
        this.running = running;
    }

    @Test
    void noSecretLeavesAnyServiceInALogAHeaderAMetricOrAnError() throws Exception {
        String admin = running.adminKey();
        String key = created("/v1/keys", "{\"name\": \"Canary\", \"scopes\": [\"READ\"]}");
        String signing = created("/v1/webhooks", "{\"url\": \"https://desk.invalid/\"}");
        running.client().push(new Newsroom("canary.example").check(12).toString());
        running.client()
                .getUntil("/v1/verdicts?publisher=canary.example", it -> !it.path("items").isEmpty());

        List<String> secrets = List.of(admin, key, signing, WRONG);
        for (String service : services()) {
            for (String path : PATHS) {
                for (String secret : secrets) {
                    seen.add(told(service + path, "GET", secret));
                    seen.add(told(service + path, "POST", secret));
                }
            }
            seen.add(told(service + "/q/metrics", "GET", admin));
        }
        try (Stream<Path> logs = Files.list(running.data().resolve("logs"))) {
            for (Path log : logs.toList()) {
                seen.add(Files.readString(log));
            }
        }

        assertThat(seen).hasSizeGreaterThan(100);
        for (String secret : secrets) {
            assertThat(seen).noneMatch(text -> text.contains(secret));
        }
    }

    private List<String> services() throws Exception {
        Command.Result status = Command.run("status", "--json", "--data=" + running.data());
        List<String> addresses = new ArrayList<>();
        for (JsonNode part : Json.MAPPER.readTree(status.output()).path("parts")) {
            if (part.path("name").asText().endsWith("-service")) {
                addresses.add(part.path("address").asText());
            }
        }
        assertThat(addresses).hasSize(3);
        return addresses;
    }

    private String created(String path, String body) throws Exception {
        HttpResponse<String> answer =
                running.client().admin("POST", path, body, running.adminKey());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.MAPPER.readTree(answer.body()).path("secret").asText();
    }

    private String told(String address, String method, String secret)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(address))
                                .header("Authorization", "Bearer " + secret)
                                .header("Cookie", "onrecord=" + secret)
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + answer.headers().map().toString() + answer.body();
    }
}
