package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.service.ServiceApi;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord tail`.
@Command(
        name = "tail",
        description =
                "Follow quotes and verdicts as they are stored. A cut connection is taken up"
                        + " again where it ended.",
        footer = {
            "%nExamples:",
            "  onrecord tail --where type=verdict --where class=FALSE",
            "  onrecord tail --json --since 0"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class TailCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Terminal terminal;

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--where",
            paramLabel = "NAME=VALUE",
            description = "A filter, as /v1/stream takes it; may be given again.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(
            names = "--since",
            paramLabel = "ID",
            description = "Begin behind this event; 0 is all that is kept. Now if left out.")
    private @Nullable String last;

    @Option(names = "--count", paramLabel = "N", description = "End after so many.")
    private long count = Long.MAX_VALUE;

    @Option(names = "--json", description = "Each as a line of JSON.")
    private boolean json;

    public TailCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        ServiceApi api = store.api(null);
        // The first connection says what is wrong with the address or a filter.
        follow(open(api));
        while (count > 0) {
            Thread.sleep(PAUSE);
            try {
                follow(open(api));
            } catch (IOException e) {
                terminal.err().println("away, and tried again: " + e.getMessage());
            }
        }
        return Exit.DONE;
    }

    private BufferedReader open(ServiceApi api) throws IOException {
        Map<String, String> from = last == null ? Map.of() : Map.of("since", last);
        return new BufferedReader(
                new InputStreamReader(
                        api.get("/v1/stream" + StoreOptions.query(where, from)),
                        StandardCharsets.UTF_8));
    }

    private void follow(BufferedReader stream) throws IOException {
        try (stream) {
            String event = "";
            String data = "";
            String line = stream.readLine();
            while (line != null && count > 0) {
                if (line.startsWith("event:")) {
                    event = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    data = line.substring("data:".length()).strip();
                } else if (line.startsWith("id:")) {
                    last = line.substring("id:".length()).strip();
                } else if (line.isEmpty() && !event.isEmpty()) {
                    tell(event, data);
                    event = "";
                }
                line = count > 0 ? stream.readLine() : null;
            }
        } catch (IOException e) {
            terminal.err().println("cut, and taken up again: " + e.getMessage());
        }
    }

    private void tell(String event, String data) throws IOException {
        switch (event) {
            case "hello" -> {}
            case "reset" ->
                    terminal.err().println("what happened meanwhile cannot be told: " + data);
            default -> {
                terminal.out().println(json ? data : inWords(event, Json.MAPPER.readTree(data)));
                terminal.out().flush();
                count--;
            }
        }
    }

    private String inWords(String event, JsonNode item) {
        return switch (event) {
            case "quote" ->
                    "quote    %s: “%s” (%s)"
                            .formatted(
                                    item.at("/speaker/name").asText("somebody"),
                                    item.path("text").asText(),
                                    item.at("/article/source/domain").asText());
            case "verdict" ->
                    "verdict  %s %s %s: “%s” (%s)"
                            .formatted(
                                    item.path("kind").asText(),
                                    item.path("status").asText(),
                                    terminal.bold(item.at("/rating/verbatim").asText("")),
                                    item.at("/claim/text").asText(),
                                    item.at("/assessor/name").asText("somebody"));
            default -> event + " " + item.path("id").asText();
        };
    }
}
