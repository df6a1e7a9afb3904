package io.onrecord.cli.store;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.ServiceApi;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord rebuild`.
@Command(
        name = "rebuild",
        description = {
            "Make the whole store anew, from an archive and the topics.",
            "What people decided, keys and webhooks come back with the rest; what came since the"
                    + " archive was written comes from the topics. Meanwhile news waits. Whoever was"
                    + " interrupted begins again. On the machine of a local stack it is asked for"
                    + " with the stack's own admin key."
        },
        footer = {
            "%nExamples:",
            "  onrecord export archive --out onrecord.archive",
            "  onrecord rebuild onrecord.archive --replace"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class RebuildCommand implements Callable<Integer> {

    private static final int PIECE = 2 << 20;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final String PATH = "/v1/rebuild";

    private final Terminal terminal;

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "ARCHIVE",
            description = "What onrecord export archive has written; the topics alone if left out.")
    private @Nullable Path archive;

    @Option(
            names = "--replace",
            description = "The articles, quotes and verdicts that the store has may go.")
    private boolean replace;

    public RebuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServiceApi api = store.api(DataDirectory.usual().adminKey());
        if (archive != null) {
            terminal.out().println(putIn(api, archive) + " rows from " + archive);
        }
        terminal.out().println(readTopics(api) + " records from the topics");
        return Exit.DONE;
    }

    private long putIn(ServiceApi api, Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String header = lines.readLine();
            if (header == null || !header.contains("\"archive\"")) {
                throw new Refusal(file + " is no archive", "Write one: onrecord export archive.");
            }
            api.json("PUT", PATH + "?replace=" + replace, header);
            long rows = 0;
            StringBuilder piece = new StringBuilder();
            String line = lines.readLine();
            while (line != null) {
                piece.append(line).append('\n');
                line = lines.readLine();
                if (piece.length() > PIECE || line == null) {
                    rows += add(api, piece.toString());
                    piece.setLength(0);
                }
            }
            return rows;
        }
    }

    private static long add(ServiceApi api, String piece) throws IOException {
        return api.post(
                        "POST",
                        PATH + "/rows",
                        "application/x-ndjson",
                        piece.getBytes(StandardCharsets.UTF_8))
                .path("rows")
                .asLong();
    }

    private static long readTopics(ServiceApi api) throws IOException, InterruptedException {
        JsonNode state = api.json("POST", PATH + "/topics", "{}");
        while (state.path("phase").asText().equals("READING")) {
            Thread.sleep(BETWEEN_LOOKS);
            state = api.json("GET", PATH, null);
        }
        if (!state.path("phase").asText().equals("DONE")) {
            throw new Refusal(
                    "the topics were not read to their ends: " + state.path("problem").asText(),
                    "Run onrecord rebuild again, without the archive.");
        }
        return state.path("records").asLong();
    }
}
