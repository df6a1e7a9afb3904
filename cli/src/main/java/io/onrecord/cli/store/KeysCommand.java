package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord keys create|list|revoke`.
@Command(
        name = "keys",
        description = {
            "Create, list and revoke keys.",
            "On the machine of a local stack they are asked for with the stack's own admin key."
        },
        footer = {
            "%nExamples:",
            "  onrecord keys create --name \"Night desk\" --scope READ --scope REVIEW",
            "  onrecord keys list",
            "  onrecord keys revoke k_0123456789abcdef"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class KeysCommand {

    private final Terminal terminal;

    public KeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "create",
            description = "Create a key and print it: it is never shown again.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin StoreOptions store,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            required = true,
                            description = "Whose it is, or what for.")
                    String name,
            @Option(
                            names = "--scope",
                            paramLabel = "SCOPE",
                            required = true,
                            description = "READ, INGEST, REVIEW or ADMIN; may be given again.")
                    List<String> scopes,
            @Option(
                            names = "--source",
                            paramLabel = "DOMAIN",
                            description =
                                    "A domain that it may push articles for; any if left out.")
                    List<String> sources)
            throws IOException {
        ObjectNode asked = Json.MAPPER.createObjectNode().put("name", name);
        ArrayNode wanted = asked.putArray("scopes");
        scopes.forEach(wanted::add);
        if (sources != null) {
            ArrayNode domains = asked.putArray("sources");
            sources.forEach(domains::add);
        }
        JsonNode created =
                store.api(DataDirectory.usual().adminKey())
                        .json("POST", "/v1/keys", asked.toString());
        terminal.err().println("created " + created.at("/key/id").asText());
        terminal.out().println(created.path("secret").asText());
        return Exit.DONE;
    }

    @Command(
            name = "list",
            description = "List the keys, those that were revoked too.",
            mixinStandardHelpOptions = true)
    int list(@Mixin StoreOptions store) throws IOException {
        JsonNode keys = store.api(DataDirectory.usual().adminKey()).json("GET", "/v1/keys", null);
        for (JsonNode key : keys.path("items")) {
            terminal.out()
                    .printf(
                            "%s  %-24s %s%s%n",
                            key.path("id").asText(),
                            key.path("scopes").toString().replaceAll("[\\[\\]\"]", ""),
                            key.path("name").asText(),
                            key.has("revokedAt") ? "  (revoked)" : "");
        }
        return Exit.DONE;
    }

    @Command(
            name = "revoke",
            description = "Revoke a key: nobody comes in with it any more.",
            mixinStandardHelpOptions = true)
    int revoke(
            @Mixin StoreOptions store,
            @Parameters(paramLabel = "ID", description = "As the list shows it.") String id)
            throws IOException {
        store.api(DataDirectory.usual().adminKey()).json("DELETE", "/v1/keys/" + id, null);
        terminal.err().println("revoked " + id);
        return Exit.DONE;
    }
}
