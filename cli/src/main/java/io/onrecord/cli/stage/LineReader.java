package io.onrecord.cli.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Lines as bytes, each of bounded length, so that memory does not grow with the file whatever is
/// in it.
public final class LineReader {

    /// An article has at most 1 MiB of text; as JSON with its quotes it is a few times that.
    static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;
    private long bytesRead;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /// A line and its number, counted from 1.
    public sealed interface Line {
        long number();
    }

    /// @param bytes without the end of the line
    public record Whole(long number, byte[] bytes) implements Line {

        public boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\r' && each != '\t') {
                    return false;
                }
            }
            return true;
        }
    }

    public record TooLong(long number) implements Line {

        public String why() {
            return "longer than " + (LONGEST >> 20) + " MiB";
        }
    }

    /// The next line; null at the end.
    public @Nullable Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean tooLong = false;
        if (position == filled && !fill()) {
            return null;
        }
        number++;
        do {
            int end = endOfLine();
            int length = end - position;
            if (line.size() + length > LONGEST) {
                tooLong = true;
                line.reset();
            }
            if (!tooLong) {
                line.write(buffer, position, length);
            }
            position = end;
            if (position < filled) {
                position++;
                break;
            }
        } while (fill());
        return tooLong ? new TooLong(number) : new Whole(number, line.toByteArray());
    }

    /// How much of the input has been taken in.
    long bytesRead() {
        return bytesRead;
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        bytesRead += filled;
        return filled > 0;
    }
}
