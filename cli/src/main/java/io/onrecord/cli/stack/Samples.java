package io.onrecord.cli.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.process.Pause;
import io.onrecord.cli.push.Pusher;
import io.onrecord.cli.terminal.Steps;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The sample articles, pushed the way a newsroom pushes its own, and the first verdict that comes
/// of them.
final class Samples {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Path home;
    private final Ports ports;

    Samples(Terminal terminal, Path home, Ports ports) {
        this.terminal = terminal;
        this.home = home;
        this.ports = ports;
    }

    void push() throws IOException {
        long begin = System.nanoTime();
        Pusher pusher = new Pusher(URI.create(ports.ingestUrl()), Optional.empty(), terminal);
        Pusher.Outcome outcome = pusher.push(List.of(home.resolve("samples/articles.jsonl")));
        terminal.out()
                .println(
                        "Pushed "
                                + outcome.accepted()
                                + " sample articles; waiting for verdicts …");
        Optional<JsonNode> verdict = firstVerdict(begin);
        terminal.out()
                .println(
                        verdict.map(it -> "First verdict after " + Steps.seconds(begin) + ".")
                                .orElse("No verdict came; see onrecord status and onrecord logs."));
    }

    private Optional<JsonNode> firstVerdict(long begin) {
        URI verdicts = URI.create(ports.storeUrl() + "/v1/verdicts?limit=1");
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            try (InputStream answer = verdicts.toURL().openStream()) {
                JsonNode items = Json.MAPPER.readTree(answer).path("items");
                if (!items.isEmpty()) {
                    return Optional.of(items.get(0));
                }
            } catch (IOException e) {
                // Not there yet, like its verdicts.
            }
            Pause.briefly();
        }
        return Optional.empty();
    }
}
