package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.ServiceApi;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord replay`.
@Command(
        name = "replay",
        description = {
            "Send to webhooks again what was announced behind an event, under the same ids.",
            "On the machine of a local stack it is asked for with the stack's own admin key."
        },
        footer = {
            "%nExamples:",
            "  onrecord replay --from 0",
            "  onrecord replay --from 1a2b3c4d-1207 --webhook w_0123456789abcdef"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(
            names = "--from",
            paramLabel = "ID",
            required = true,
            description = "The id of an event of the stream; 0 is all that is kept.")
    private String from = "";

    @Option(
            names = "--webhook",
            paramLabel = "ID",
            description = "To this one; may be given again. To all if left out.")
    private List<String> webhooks = new ArrayList<>();

    public ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ServiceApi api = store.api(DataDirectory.usual().adminKey());
        List<String> ids = webhooks.isEmpty() ? all(api) : webhooks;
        if (ids.isEmpty()) {
            throw new Refusal("there is no webhook", "Create one: POST /v1/webhooks.");
        }
        String body = Json.MAPPER.createObjectNode().put("since", from).toString();
        for (String id : ids) {
            JsonNode replayed = api.json("POST", "/v1/webhooks/" + id + "/replay", body);
            terminal.out().println(id + "  " + replayed.path("messages").asInt());
        }
        return Exit.DONE;
    }

    private static List<String> all(ServiceApi api) throws IOException {
        List<String> ids = new ArrayList<>();
        api.json("GET", "/v1/webhooks", null)
                .path("items")
                .forEach(webhook -> ids.add(webhook.path("id").asText()));
        return ids;
    }
}
