package io.onrecord.cli.bulk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/// Which kind a file is of: its first bytes say it, whatever its name, but for JSON, which `.json`
/// calls one document and any other name one a line.
final class Recognised {

    private static final int HEAD = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private Recognised() {}

    /// @param name as it is shown
    static Pieces open(String name, InputStream raw) throws IOException {
        BufferedInputStream in = unpacked(raw);
        String head = head(in);
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("warc/")) {
            return new WarcPages(name, in);
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Pieces.of(Pieces.whole(name, in, "text/html"));
        }
        if (start.startsWith("<")) {
            return head.contains("wordpress.org/export/")
                    ? new WordPressPosts(name, in)
                    : Pieces.of(Pieces.whole(name, in, "application/xml"));
        }
        if (start.startsWith("[") || (start.startsWith("{") && isOneDocument(name))) {
            return new JsonDocument(name, in, JsonDocument.Inside.ARRAYS);
        }
        return start.startsWith("{")
                ? new JsonLines(name, in)
                : Pieces.of(Pieces.whole(name, in, ""));
    }

    /// A file of published ratings: review markup as JSON-LD, in arrays, lines or the elements of a
    /// schema.org `DataFeed`, or CSV.
    static Pieces ratings(String name, InputStream raw) throws IOException {
        BufferedInputStream in = unpacked(raw);
        String head = head(in);
        String start = head.stripLeading();
        if (start.startsWith("{") && head.contains("\"dataFeedElement\"")) {
            return new Reviews(new JsonDocument(name, in, JsonDocument.Inside.DATA_FEED));
        }
        if (start.startsWith("[") || (start.startsWith("{") && isOneDocument(name))) {
            return new Reviews(new JsonDocument(name, in, JsonDocument.Inside.ARRAYS));
        }
        if (start.startsWith("{")) {
            return new Reviews(new JsonLines(name, in));
        }
        return RatingRows.hasHeader(start)
                ? new Reviews(new RatingRows(name, in))
                : Pieces.of(
                        new Piece.Bad(
                                name,
                                "UNKNOWN_FORMAT",
                                "no JSON-LD, and no CSV with the columns url, claim and rating"));
    }

    /// Gzip, also of several members, as it was before it was packed; anything else as it is. A
    /// byte order mark is left out.
    static BufferedInputStream unpacked(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, HEAD);
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        BufferedInputStream plain =
                packed
                        ? new BufferedInputStream(
                                GzipCompressorInputStream.builder()
                                        .setInputStream(in)
                                        .setDecompressConcatenated(true)
                                        .get())
                        : in;
        plain.mark(3);
        boolean marked = plain.read() == 0xEF && plain.read() == 0xBB && plain.read() == 0xBF;
        if (!marked) {
            plain.reset();
        }
        return plain;
    }

    /// As much as there is before the end, also a bad one: that is met again in its place.
    private static String head(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = new byte[HEAD];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
                read = in.read(head, length, HEAD - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        in.reset();
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isOneDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".json") || lower.endsWith(".json.gz") || lower.endsWith(".jsonld");
    }
}
