package io.onrecord.store.export;

import io.onrecord.store.database.JsonText;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Window;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Writes lists to their ends, a few at a time.
@Singleton
class Exports {

    private final Semaphore places;

    Exports(ExportConfig config) {
        places = new Semaphore(config.atOnce());
    }

    /// Reads a page.
    @FunctionalInterface
    interface Source<T> {

        Page<T> page(Window window) throws SQLException;
    }

    <T> Response csv(String name, Source<T> source, Sheet<T> sheet) {
        return file(
                name,
                "text/csv; charset=UTF-8",
                out -> {
                    out.write(sheet.head().getBytes(StandardCharsets.UTF_8));
                    write(source, sheet::line, out);
                });
    }

    <T> Response ndjson(String name, Source<T> source) {
        return file(
                name,
                "application/x-ndjson",
                out -> write(source, item -> JsonText.of(item) + "\n", out));
    }

    private static <T> void write(Source<T> source, Function<T, String> line, OutputStream out)
            throws IOException {
        long before = Long.MAX_VALUE;
        while (true) {
            Page<T> page = page(source, before);
            StringBuilder lines = new StringBuilder();
            page.items().forEach(item -> lines.append(line.apply(item)));
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            if (page.next() == null) {
                return;
            }
            before = Long.parseLong(page.next());
        }
    }

    private static <T> Page<T> page(Source<T> source, long before) throws IOException {
        try {
            return source.page(new Window(Window.MAXIMUM, before));
        } catch (SQLException e) {
            // The answer has begun: it is cut off, which its reader sees.
            throw new IOException("the export ends early", e);
        }
    }

    private Response file(String name, String type, StreamingOutput content) {
        if (places.availablePermits() == 0) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.TOO_MANY_REQUESTS)
                    .withTitle("Too many exports at once")
                    .withDetail("Others are being written; ask again")
                    .with("code", "BUSY")
                    .withHeader(HttpHeaders.RETRY_AFTER, "30")
                    .build();
        }
        StreamingOutput once =
                out -> {
                    // Taken here and not before: an answer to HEAD is never written.
                    places.acquireUninterruptibly();
                    try {
                        content.write(out);
                    } finally {
                        places.release();
                    }
                };
        return Response.ok(once, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
