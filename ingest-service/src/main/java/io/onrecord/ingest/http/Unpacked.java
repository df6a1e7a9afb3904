package io.onrecord.ingest.http;

import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/// A request's body as it was before it was packed. Unpacking stops at the limit: what a bomb would
/// fill is never there.
public sealed interface Unpacked {

    record Body(byte[] bytes) implements Unpacked {}

    record Refused(Fault fault) implements Unpacked {}

    /// @param encoding the header `Content-Encoding`
    static Unpacked of(byte[] packed, @Nullable String encoding, long limit) {
        if (packed.length > limit) {
            return new Refused(Fault.beyond(Code.TOO_LARGE, null, limit, "bytes"));
        }
        String how = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (how) {
                case "identity", "" -> new Body(packed);
                case "gzip", "x-gzip" -> read(new GZIPInputStream(source(packed)), limit);
                case "deflate" -> read(new InflaterInputStream(source(packed)), limit);
                case "br" -> read(new BrotliInputStream(source(packed)), limit);
                default ->
                        new Refused(
                                Fault.of(
                                        Code.UNSUPPORTED_ENCODING,
                                        "packed as " + Fault.shown(how)));
            };
        } catch (IOException | RuntimeException e) {
            return new Refused(
                    Fault.of(Code.MALFORMED_COMPRESSION, "it cannot be unpacked as " + how));
        }
    }

    private static Unpacked read(InputStream in, long limit) throws IOException {
        try (in) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit + 1));
            return bytes.length > limit
                    ? new Refused(Fault.beyond(Code.TOO_LARGE, null, limit, "bytes, unpacked"))
                    : new Body(bytes);
        }
    }

    private static InputStream source(byte[] packed) {
        return new ByteArrayInputStream(packed);
    }
}
