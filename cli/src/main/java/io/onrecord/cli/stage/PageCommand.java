package io.onrecord.cli.stage;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.page.Page;
import io.onrecord.analysis.page.PageReader;
import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord page`.
@Command(
        name = "page",
        description = {
            "Read articles out of web pages.",
            "IN: an HTML file, or a folder of .html and .html.gz. OUT: {\"NAME\": {\"articleBody\","
                    + " \"headline\", \"byline\", \"published\", \"blocks\"}}."
        },
        footer = {
            "%nExamples:",
            "  onrecord page pages/ articles.json",
            "  onrecord page one.html -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            Exit.LIST_DONE,
            Exit.LIST_FAILED,
            Exit.LIST_USAGE,
            "3:done, but files that cannot be read were skipped"
        })
public final class PageCommand implements Callable<Integer> {

    private final PageReader reader = new PageReader();
    private final Terminal terminal;

    @Mixin private final InAndOut files = new InAndOut();

    public PageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param page null when the file could not be read, and `why` says why
    private record Outcome(Path file, @Nullable Page page, String why) {}

    @Override
    public Integer call() throws IOException {
        Iterator<Path> pages = pages(files.in()).iterator();
        Report report = new Report(terminal, files.name(), 0);
        try (OutputStream to = Streams.out(files.out());
                JsonGenerator json = Json.MAPPER.getFactory().createGenerator(to)) {
            json.writeStartObject();
            InOrder.onAllCores()
                    .<Path, Outcome>run(
                            () -> pages.hasNext() ? pages.next() : null,
                            this::read,
                            outcome -> write(outcome, json, report));
            json.writeEndObject();
        }
        report.end();
        return report.skipped() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
    }

    private static List<Path> pages(Path in) throws IOException {
        if (Streams.isStandard(in)) {
            return List.of(in);
        }
        if (!Files.exists(in)) {
            throw new Refusal("there is no " + in, "Name an HTML file, or a folder of them.");
        }
        if (!Files.isDirectory(in)) {
            return List.of(in);
        }
        try (Stream<Path> folder = Files.list(in)) {
            return folder.filter(HtmlFile::isOne).sorted().toList();
        }
    }

    private Outcome read(Path file) {
        try {
            return new Outcome(file, reader.read(HtmlFile.read(file), null), "");
        } catch (IOException e) {
            return new Outcome(file, null, String.valueOf(e.getMessage()));
        }
    }

    private static void write(Outcome outcome, JsonGenerator json, Report report)
            throws IOException {
        Page page = outcome.page();
        if (page == null) {
            report.skipped(outcome.file().toString(), outcome.why());
            return;
        }
        ObjectNode article = Json.MAPPER.createObjectNode();
        article.put("articleBody", page.text());
        article.put("headline", page.headline());
        article.put("byline", page.byline());
        article.put("published", page.published());
        article.set("blocks", Json.MAPPER.valueToTree(page.blocks()));
        json.writeFieldName(HtmlFile.name(outcome.file()));
        json.writeTree(article);
        report.written();
    }
}
