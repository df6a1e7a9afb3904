package io.onrecord.cli.bulk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pieces that go to ingest-service together: JSON as one array, pages beside each other, anything
/// else by itself. One shipment is under way at a time, so that versions of an article that have no
/// number arrive as they stand in the file.
final class Shipment {

    private static final int MOST_JSON = 100;
    private static final int MOST_PAGES = 16;
    private static final int MOST_BYTES = 4 << 20;

    private final List<Piece> pieces = new ArrayList<>();
    private final Set<URI> addresses = new HashSet<>();
    private @Nullable Piece first;
    private int bytes;

    List<Piece> pieces() {
        return pieces;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// Whether the piece may travel with those that are in it. What cannot be sent at all travels
    /// with anything.
    boolean fits(Piece piece) {
        Piece kind = first;
        if (kind == null) {
            return pieces.size() < MOST_JSON;
        }
        if (bytes + piece.size() > MOST_BYTES || pieces.size() >= MOST_JSON) {
            return false;
        }
        return switch (piece) {
            case Piece.Bad _ -> true;
            case Piece.Json _ -> kind instanceof Piece.Json;
            case Piece.Page page ->
                    kind instanceof Piece.Page
                            && pieces.size() < MOST_PAGES
                            && (page.url() == null || !addresses.contains(page.url()));
            case Piece.Body _ -> false;
        };
    }

    void add(Piece piece) {
        pieces.add(piece);
        bytes += piece.size();
        if (first == null && !(piece instanceof Piece.Bad)) {
            first = piece;
        }
        if (piece instanceof Piece.Page page && page.url() != null) {
            addresses.add(page.url());
        }
    }
}
