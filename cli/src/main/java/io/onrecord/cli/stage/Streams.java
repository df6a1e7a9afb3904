package io.onrecord.cli.stage;

import io.onrecord.cli.Refusal;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Files as a command line names them: `-` is standard input or output.
final class Streams {

    private static final int BUFFER = 1 << 16;

    private Streams() {}

    static boolean isStandard(Path path) {
        return path.toString().equals("-");
    }

    static InputStream in(Path path) throws IOException {
        if (isStandard(path)) {
            return System.in;
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new Refusal("there is no " + path, "Name a file, or - for standard input.", e);
        }
    }

    /// How long the input is; 0 when that is not known.
    static long length(Path path) throws IOException {
        return isStandard(path) ? 0 : Files.size(path);
    }

    static OutputStream out(Path path) throws IOException {
        if (isStandard(path)) {
            return new BufferedOutputStream(new Unclosed(System.out), BUFFER);
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
        } catch (IOException e) {
            throw new Refusal(
                    "cannot write " + path + ": " + e.getMessage(),
                    "Name a file in a folder that is there, or - for standard output.",
                    e);
        }
    }

    /// Standard output, which is not ours to close.
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
