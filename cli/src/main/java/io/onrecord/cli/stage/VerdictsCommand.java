package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.verdict.Archive;
import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Article;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord verdicts`.
@Command(
        name = "verdicts",
        description = {
            "Find the verdicts within and across the articles of an archive.",
            "IN: the lines that onrecord quotes writes. OUT: every verdict in its final state, one"
                    + " a line; articles are named by their \"articleId\". IN is read twice."
        },
        footer = {
            "%nExamples:",
            "  onrecord verdicts quotes.jsonl verdicts.jsonl",
            "  onrecord quotes archive.jsonl - | onrecord verdicts - - | jq .kind"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE, Exit.LIST_SKIPPED})
public final class VerdictsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final InAndOut files = new InAndOut();

    public VerdictsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Read(Article article, List<Quote> quotes) {}

    @Override
    public Integer call() throws IOException {
        if (!Streams.isStandard(files.in())) {
            return settle(files.in());
        }
        Path copy = Files.createTempFile("onrecord-verdicts-", ".jsonl");
        try {
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return settle(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private int settle(Path file) throws IOException {
        Path out = files.out();
        Report report = new Report(terminal, files.name(), Streams.length(file));
        Archive archive = new Archive(Instant.EPOCH);
        each(file, report, read -> archive.gather(read.article(), read.quotes()));
        each(file, null, read -> archive.repeats(read.article(), read.quotes()));
        try (OutputStream to = Streams.out(out)) {
            Iterator<Verdict> verdicts = archive.verdicts().iterator();
            while (verdicts.hasNext()) {
                ObjectNode verdict = Json.MAPPER.valueToTree(verdicts.next());
                // Nobody watched it come to be.
                verdict.remove("observedAt");
                to.write(Json.MAPPER.writeValueAsBytes(verdict));
                to.write('\n');
                report.written();
            }
        }
        report.end();
        return report.skipped() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
    }

    private static void each(Path file, @Nullable Report report, InOrder.Sink<Read> sink)
            throws IOException {
        try (InputStream from = Streams.in(file)) {
            new Lines<>(VerdictsCommand::parse, report, InOrder.onAllCores())
                    .run(new LineReader(from), sink);
        }
    }

    private static Read parse(ObjectNode line) throws BadLine {
        Article article = TextLine.article(line);
        if (!line.path("quotes").isArray()) {
            throw new BadLine("no \"quotes\": onrecord quotes adds them");
        }
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode quote : line.path("quotes")) {
            quotes.add(QuoteJson.read(quote, article));
        }
        return new Read(article, quotes);
    }
}
