package io.onrecord.cli.bulk;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The pieces of a file, in their order. The same file has the same ones.
@FunctionalInterface
interface Pieces {

    /// What ingest-service takes at once: what is longer is not read to its end.
    int LONGEST = 10 << 20;

    String TOO_LARGE = "TOO_LARGE";

    /// The next one; null at the end.
    ///
    /// @throws IOException when the file cannot be read any further
    @Nullable Piece next() throws IOException;

    /// What the stream has, where that is no longer than it may be.
    static Piece whole(String where, InputStream in, String contentType) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return tooLarge(where);
        }
        return contentType.startsWith("text/html")
                ? new Piece.Page(where, bytes, contentType, null)
                : new Piece.Body(where, bytes, contentType.isEmpty() ? null : contentType);
    }

    static Piece.Bad tooLarge(String where) {
        return new Piece.Bad(where, TOO_LARGE, "more than " + LONGEST + " bytes");
    }

    /// One piece.
    static Pieces of(Piece piece) {
        return new Pieces() {
            private @Nullable Piece left = piece;

            @Override
            public @Nullable Piece next() {
                Piece next = left;
                left = null;
                return next;
            }
        };
    }
}
