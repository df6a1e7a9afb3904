package io.onrecord.cli.store;

import io.onrecord.cli.Exit;
import io.onrecord.cli.stack.DataDirectory;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord export`.
@Command(
        name = "export",
        description = {
            "Write all quotes or verdicts of a query to a file, of any size.",
            "An archive is the whole store, to be made anew with onrecord rebuild. The secrets of"
                    + " webhooks are in it."
        },
        footer = {
            "%nExamples:",
            "  onrecord export verdicts --where class=FALSE --where language=en --out false.csv",
            "  onrecord export quotes --as ndjson > quotes.ndjson",
            "  onrecord export archive --out onrecord.archive"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class ExportCommand implements Callable<Integer> {

    private static final FileAttribute<Set<PosixFilePermission>> MINE_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

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
        VERDICTS,
        ARCHIVE
    }

    /// The form of a file.
    enum Form {
        CSV,
        NDJSON
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream content = content()) {
            if (out == null) {
                content.transferTo(terminal.out());
                return Exit.DONE;
            }
            Path part = Path.of(out + ".part");
            Files.deleteIfExists(part);
            if (what == What.ARCHIVE) {
                Files.createFile(part, MINE_ALONE);
            }
            try (OutputStream file = Files.newOutputStream(part)) {
                content.transferTo(file);
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        }
        return Exit.DONE;
    }

    private InputStream content() throws IOException {
        if (what == What.ARCHIVE) {
            return store.api(DataDirectory.usual().adminKey()).get("/v1/archive");
        }
        String path =
                "/v1/exports/%s.%s".formatted(what, form).toLowerCase(Locale.ROOT)
                        + StoreOptions.query(where, Map.of());
        return store.api(null).get(path);
    }
}
