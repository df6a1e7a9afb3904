package io.onrecord.cli.store;

import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord export`.
@Command(
        name = "export",
        description = "Write all quotes or verdicts of a query to a file, of any size.",
        footer = {
            "%nExamples:",
            "  onrecord export verdicts --where class=FALSE --where language=en --out false.csv",
            "  onrecord export quotes --as ndjson > quotes.ndjson"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
    private What what = What.QUOTES;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES}; csv if left out.")
    private Form form = Form.CSV;

    @Option(
            names = "--where",
            paramLabel = "NAME=VALUE",
            description = "A filter, as the API takes it; may be given again.")
    private Map<String, String> where = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to; it is there when it is complete. Standard output if left out.")
    private @Nullable Path out;

    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What is exported.
    enum What {
        QUOTES,
        VERDICTS
    }

    /// The form of a file.
    enum Form {
        CSV,
        NDJSON
    }

    @Override
    public Integer call() throws IOException {
        String path =
                "/v1/exports/%s.%s".formatted(what, form).toLowerCase(Locale.ROOT)
                        + StoreOptions.query(where, Map.of());
        try (InputStream content = store.api(null).get(path)) {
            if (out == null) {
                content.transferTo(terminal.out());
                return Exit.DONE;
            }
            Path part = Path.of(out + ".part");
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        }
        return Exit.DONE;
    }
}
