package io.onrecord.cli.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Pause;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `POST /v1/articles`, asked until it says yes or no: a service that is away, full, or asks to
/// wait is waited for.
public final class IngestApi {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI articles;
    private final Map<String, String> query;
    private final Optional<String> key;

    /// @param query what is said of all articles
    /// @param key empty where none is needed
    public IngestApi(URI ingest, Map<String, String> query, Optional<String> key) {
        this.articles = ingest.resolve("/v1/articles");
        this.query = new TreeMap<>(query);
        this.key = key;
    }

    /// @param json the body; missing when it is no JSON
    public record Answer(int status, JsonNode json) {

        /// Whether the same may fare better later.
        public static boolean mayPass(int status, String code) {
            return status == 429 || (status >= 500 && !code.equals("UNREADABLE"));
        }

        /// An RFC 9457 problem in one line.
        public String problem() {
            String field = json.path("field").asText("");
            return "HTTP %d %s %s%s"
                    .formatted(
                            status,
                            json.path("code").asText(""),
                            field.isEmpty() ? "" : field + ": ",
                            json.path("detail").asText(json.path("title").asText("")));
        }
    }

    /// @throws Refusal when there is no answer for long, or one to whoever asks, not to the article
    public Answer post(byte[] body, @Nullable String contentType, @Nullable URI url) {
        HttpRequest request = request(body, contentType, url);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String why;
            try {
                HttpResponse<String> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofString());
                JsonNode json = json(answer.body());
                String code = json.path("code").asText("");
                refuseStrangers(answer.statusCode(), code, json);
                if (!Answer.mayPass(answer.statusCode(), code)) {
                    return new Answer(answer.statusCode(), json);
                }
                why = "HTTP " + answer.statusCode() + " " + code;
            } catch (IOException e) {
                why = "no answer (" + e.getClass().getSimpleName() + ")";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                why = "interrupted";
            }
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                throw new Refusal(
                        articles + ": " + why,
                        "Is it running? See onrecord status. Nothing is taken twice when the same"
                                + " command is run again.");
            }
            Pause.of(PAUSE);
        }
    }

    private HttpRequest request(byte[] body, @Nullable String contentType, @Nullable URI url) {
        Map<String, String> all = new TreeMap<>(query);
        if (url != null) {
            all.put("url", url.toString());
        }
        StringBuilder address = new StringBuilder(articles.toString());
        char sign = '?';
        for (Map.Entry<String, String> one : all.entrySet()) {
            address.append(sign).append(one.getKey()).append('=');
            address.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
            sign = '&';
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address.toString()))
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    /// Not this article is wrong, but who asks, or whom.
    private void refuseStrangers(int status, String code, JsonNode problem) {
        if (Set.of("KEY_REQUIRED", "KEY_UNKNOWN").contains(code)) {
            throw new Refusal(
                    articles + ": " + problem.path("detail").asText(code),
                    "Name the file of a key that may push, with --key-file FILE.");
        }
        if ((status == 404 || status == 405) && code.isEmpty()) {
            throw new Refusal(
                    articles + " takes no articles: HTTP " + status,
                    "Name the address of ingest-service with --to URL.");
        }
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
