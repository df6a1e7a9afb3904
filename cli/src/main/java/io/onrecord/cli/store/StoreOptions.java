package io.onrecord.cli.store;

import io.onrecord.cli.Refusal;
import io.onrecord.cli.service.KeyFile;
import io.onrecord.cli.service.ServiceApi;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which store a command asks, and with which key.
final class StoreOptions {

    @Option(
            names = "--store",
            paramLabel = "URL",
            description = "Where store-service is; http://127.0.0.1:8080 if left out.")
    private URI store = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "A file that holds the key to come with.")
    private @Nullable Path keyFile;

    /// @param otherwise the file that is taken when none is named and it is there; null for none
    ServiceApi api(@Nullable Path otherwise) throws IOException {
        if (store.getHost() == null) {
            throw new Refusal(store + " is no address", "As in --store http://127.0.0.1:8080.");
        }
        return new ServiceApi(store, "--store", key(otherwise));
    }

    private Optional<String> key(@Nullable Path otherwise) throws IOException {
        boolean usual = keyFile == null && otherwise != null && Files.isReadable(otherwise);
        return KeyFile.key(usual ? otherwise : keyFile);
    }

    /// As the part of an address behind the path.
    static String query(Map<String, String> where, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(where);
        all.putAll(more);
        return all.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
