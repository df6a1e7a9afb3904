package io.onrecord.cli.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A subscriber to the stream of quotes and verdicts.
final class EventStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /// @param event `quote` or `verdict`
    record Received(String event, JsonNode data) {}

    EventStream(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        HttpResponse<InputStream> answer =
                http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(() -> listen(answer.body()));
    }

    /// The first event that is looked for, waited for if need be.
    Received find(Predicate<Received> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> received.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void listen(InputStream body) {
        String event = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    received.add(
                            new Received(
                                    event, Json.MAPPER.readTree(line.substring("data:".length()))));
                }
            }
        } catch (IOException e) {
            // The test has closed it; one that still waits says that nothing came.
            return;
        }
    }
}
