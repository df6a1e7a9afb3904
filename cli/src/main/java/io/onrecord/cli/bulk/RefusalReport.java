package io.onrecord.cli.bulk;

import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// What was refused, each with where it stands, its code and why: as NDJSON in a file, or a line
/// each on the terminal.
final class RefusalReport implements AutoCloseable {

    private final Terminal terminal;
    private final @Nullable FileChannel file;
    private final OutputStream out;

    private RefusalReport(Terminal terminal, @Nullable FileChannel file) {
        this.terminal = terminal;
        this.file = file;
        this.out = file == null ? OutputStream.nullOutputStream() : Channels.newOutputStream(file);
    }

    /// @param path null for the terminal
    /// @param kept bytes of what an earlier run reported that still hold
    static RefusalReport open(Terminal terminal, @Nullable Path path, long kept)
            throws IOException {
        if (path == null) {
            return new RefusalReport(terminal, null);
        }
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.truncate(kept);
        file.position(file.size());
        return new RefusalReport(terminal, file);
    }

    void add(Fate.Refused refused) throws IOException {
        if (file == null) {
            terminal.err().println(refused.line());
            return;
        }
        out.write(Json.MAPPER.writeValueAsBytes(refused));
        out.write('\n');
    }

    /// Bytes that it has.
    long size() throws IOException {
        return file == null ? 0 : file.position();
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
