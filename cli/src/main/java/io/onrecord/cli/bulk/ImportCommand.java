package io.onrecord.cli.bulk;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.IngestApi;
import io.onrecord.cli.service.IngestOptions;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord import`.
@Command(
        name = "import",
        description = {
            "Import articles that are already in files, behind the news.",
            "Takes NDJSON, JSON, ninjs, NewsML-G2, NITF, HTML, WARC and WordPress exports, each"
                    + " also packed with gzip; a folder is taken with everything in it, - is"
                    + " standard input. The same command goes on where a run was cut off."
        },
        footer = {
            "%nExamples:",
            "  onrecord import archive.jsonl.gz",
            "  onrecord import --dry-run --report refused.ndjson wire/2031",
            "  zcat CC-NEWS.warc.gz | onrecord import -",
            "  onrecord import --ratings fact-checks.json"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all articles are accepted",
            Exit.LIST_FAILED,
            Exit.LIST_USAGE,
            "3:done, but some were refused; each is reported"
        })
public final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to import.")
    private List<Path> named = List.of();

    @Mixin private IngestOptions ingest = new IngestOptions();

    @Option(
            names = "--source",
            paramLabel = "DOMAIN",
            description = "The publisher of what does not say it.")
    private @Nullable String source;

    @Option(
            names = "--dry-run",
            description = "Have everything checked by ingest-service, and nothing taken.")
    private boolean dryRun;

    @Option(
            names = "--live",
            description = "Import as news: into streams and webhooks, at its place in the queue.")
    private boolean live;

    @Option(
            names = "--ratings",
            description =
                    "The files are published ratings: ClaimReview as JSON-LD, alone, in arrays,"
                            + " lines or a DataFeed, or CSV.")
    private boolean ratings;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Where to write what is refused, as NDJSON: where, code, field, detail."
                            + " Standard error if left out.")
    private @Nullable Path report;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "Under which a run that was cut off is found again; made of the files if left"
                            + " out. Standard input needs one to go on from.")
    private @Nullable String name;

    @Option(names = "--from-start", description = "Begin again, whatever an earlier run has done.")
    private boolean fromStart;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Where it is kept how far an import is; ~/.onrecord if left out, or"
                            + " ONRECORD_DATA.")
    private Path data = DataDirectory.usual().path();

    public ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : named) {
            if (!file.equals(InputFiles.STANDARD_INPUT) && !Files.exists(file)) {
                throw new Refusal("there is no " + file, "Name a file, a folder, or -.");
            }
        }
        InputFiles files = InputFiles.of(named);
        if (!isResumable()) {
            return run(files, null, Place.BEGINNING);
        }
        Path folder = DataDirectory.open(data).imports();
        try (PlaceFile kept = PlaceFile.open(folder, Ids.textHash(identity()).substring(0, 16))) {
            Place from = fromStart ? Place.BEGINNING : kept.read().orElse(Place.BEGINNING);
            if (from.file() != null) {
                terminal.err()
                        .println(
                                String.format(
                                        Locale.ROOT,
                                        "Going on in %s, behind %,d articles of the run before.",
                                        from.file(),
                                        from.accepted() + from.refusedInAll()));
            }
            int exit = run(files, kept, from);
            kept.forget();
            return exit;
        }
    }

    private int run(InputFiles files, @Nullable PlaceFile kept, Place from) throws IOException {
        ImportProgress progress = new ImportProgress(terminal, files.bytes());
        Delivery delivery = new Delivery(new IngestApi(ingest.address(), query(), ingest.key()));
        try (RefusalReport refusals = RefusalReport.open(terminal, report, from.reported())) {
            ImportRun run =
                    new ImportRun(
                            ratings ? Recognised::ratings : Recognised::open,
                            delivery,
                            new ImportRun.Notes(kept, refusals),
                            progress,
                            from);
            Place end = run.run(files);
            progress.clear();
            terminal.out().println(summary(end, progress.seconds()));
            return end.refusedInAll() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
        }
    }

    private Map<String, String> query() {
        Map<String, String> query = new TreeMap<>();
        query.put("lane", live ? "live" : "backfill");
        if (dryRun) {
            query.put("dryRun", "true");
        }
        if (source != null) {
            query.put("source", source);
        }
        return query;
    }

    private boolean isResumable() {
        return !dryRun && (name != null || !named.contains(InputFiles.STANDARD_INPUT));
    }

    /// What makes two runs the same import.
    private String identity() {
        return name != null
                ? "name " + name
                : named.stream()
                        .map(path -> path.toAbsolutePath().normalize().toString())
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        ingest.address() + "\n" + query() + ratings + "\n",
                                        ""));
    }

    private String summary(Place end, double seconds) {
        String refused =
                end.refused().isEmpty()
                        ? ""
                        : end.refused().entrySet().stream()
                                .map(code -> code.getKey() + " " + code.getValue())
                                .collect(Collectors.joining(", ", " (", ")"));
        return String.format(
                Locale.ROOT,
                "%d articles %s, %d refused%s, in %.1f s",
                end.accepted(),
                dryRun ? "would be accepted" : "accepted",
                end.refusedInAll(),
                refused,
                seconds);
    }
}
