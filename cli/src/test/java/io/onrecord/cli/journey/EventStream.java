package io.onrecord.cli.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A subscriber to the stream of quotes and verdicts.
final class EventStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URLConnection connection;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    /// @param event `quote` or `verdict`
    record Received(String event, JsonNode data) {}

    EventStream(URI address) throws IOException {
        this.connection = address.toURL().openConnection();
        // From the beginning: what happens before the subscription is there is not missed.
        connection.setRequestProperty("Last-Event-ID", "0");
        Thread.ofVirtual().start(this::listen);
    }

    /// The first event that is looked for, waited for if need be.
    Received find(Predicate<Received> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> received.stream().filter(wanted).findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    @Override
    public void close() {
        if (connection instanceof HttpURLConnection http) {
            http.disconnect();
        }
    }

    private void listen() {
        String event = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
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
