package io.onrecord.cli.push;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.IngestOptions;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `onrecord push`.
@Command(
        name = "push",
        description = {
            "Push articles from files to ingest-service.",
            "A .json file holds one article or an array of them, any other file one a line; a"
                    + " folder is taken with all files in it, - is standard input."
        },
        footer = {
            "%nExamples:",
            "  onrecord push samples/articles.jsonl",
            "  zcat archive.jsonl.gz | onrecord push -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all articles are accepted",
            Exit.LIST_FAILED,
            Exit.LIST_USAGE,
            "3:done, but bad articles were refused; each is reported"
        })
public final class PushCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to push.")
    private List<Path> files = List.of();

    @Mixin private IngestOptions ingest = new IngestOptions();

    public PushCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!file.toString().equals("-") && !Files.exists(file)) {
                throw new Refusal("there is no " + file, "Name a file, a folder, or -.");
            }
        }
        Pusher.Outcome outcome = new Pusher(ingest.address(), ingest.key(), terminal).push(files);
        terminal.out()
                .println(
                        outcome.accepted()
                                + " articles accepted, "
                                + outcome.refused()
                                + " refused");
        return outcome.refused() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
    }
}
