package io.onrecord.cli.feed;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.ServiceApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which ingest-service a command asks, and with which key.
final class IngestOptions {

    @Option(
            names = "--to",
            paramLabel = "URL",
            description = "Where ingest-service is; http://127.0.0.1:8081 if left out.")
    private URI to = URI.create("http://127.0.0.1:8081");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A file that holds the key to come with.")
    private @Nullable Path keyFile;

    ServiceApi api() throws IOException {
        if (to.getHost() == null || !List.of("http", "https").contains(to.getScheme())) {
            throw new Refusal(to + " is no address", "As in --to http://127.0.0.1:8081.");
        }
        return new ServiceApi(to, "--to", key());
    }

    private Optional<String> key() throws IOException {
        if (keyFile == null) {
            return Optional.empty();
        }
        if (!Files.isReadable(keyFile)) {
            throw new Refusal("there is no " + keyFile, "Name the file of a key.");
        }
        return Optional.of(Files.readString(keyFile).strip());
    }
}
