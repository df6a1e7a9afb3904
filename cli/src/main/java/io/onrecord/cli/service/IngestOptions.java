package io.onrecord.cli.service;

import io.onrecord.cli.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which ingest-service a command asks, and with which key.
public final class IngestOptions {

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

    /// @throws Refusal when it is none of the web
    public URI address() {
        if (to.getHost() == null || !List.of("http", "https").contains(to.getScheme())) {
            throw new Refusal(to + " is no address", "As in --to http://127.0.0.1:8081.");
        }
        return to;
    }

    public Optional<String> key() throws IOException {
        return KeyFile.key(keyFile);
    }

    public ServiceApi api() throws IOException {
        return new ServiceApi(address(), "--to", key());
    }
}
