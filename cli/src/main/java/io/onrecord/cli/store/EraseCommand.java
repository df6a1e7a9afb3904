package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.KeyFile;
import io.onrecord.cli.service.ServiceApi;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord erase`.
@Command(
        name = "erase",
        description = {
            "Erase an article's text for good.",
            "Its quotes and verdicts are withdrawn, its words leave every table, and it is not"
                    + " taken again, whoever pushes or imports it. What topics still hold it, and"
                    + " until when, is printed. On the machine of a local stack it is asked for with"
                    + " the stack's own admin key."
        },
        footer = {"%nExample:", "  onrecord erase a_0123456789abcdef0123456789abcdef"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class EraseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "ARTICLE", description = "The article's id.")
    private String article = "";

    @Option(
            names = "--ingest",
            paramLabel = "URL",
            description = "Where ingest-service is; http://127.0.0.1:8081 if left out.")
    private URI ingest = URI.create("http://127.0.0.1:8081");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where the stack keeps its admin key; ~/.onrecord if left out, or"
                            + " ONRECORD_DATA.")
    private Path data = DataDirectory.usual().path();

    @Option(
            names = "--ingest-key-file",
            paramLabel = "FILE",
            description = "A file that holds the key for ingest-service, where it needs one.")
    private @Nullable Path ingestKey;

    public EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Ingest first: what it has forgotten it sends no more.
    @Override
    public Integer call() throws IOException {
        if (!article.matches("a_[0-9a-f]{32}")) {
            throw new Refusal(
                    article + " is no article's id",
                    "It is a_ and 32 hex digits: see GET /v1/quotes, or the article's page.");
        }
        String path = "/v1/articles/" + article;
        new ServiceApi(ingest, "--ingest", KeyFile.key(ingestKey)).json("DELETE", path, null);
        JsonNode erased = store.api(new DataDirectory(data).adminKey()).json("DELETE", path, null);
        terminal.out().println("Erased " + article + ". These topics may hold it, at most until:");
        for (JsonNode topic : erased.path("stillIn")) {
            terminal.out()
                    .printf(
                            "  %-24s %s%n",
                            topic.path("topic").asText(), topic.path("until").asText());
        }
        terminal.out()
                .println(
                        "verdicts and ratings are compacted: they forget what is withdrawn when the"
                                + " broker cleans them.");
        return Exit.DONE;
    }
}
