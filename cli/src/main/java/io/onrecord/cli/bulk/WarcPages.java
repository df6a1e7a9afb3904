package io.onrecord.cli.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// The pages of a web archive (ISO 28500), as CC-NEWS has them: what a server answered with 200 and
/// HTML. Requests, redirects, pictures and what the crawler wrote of itself are passed over.
final class WarcPages implements Pieces {

    private static final int OK = 200;

    private final String name;
    private final WarcReader records;
    private long number;
    private boolean broken;

    WarcPages(String name, InputStream in) throws IOException {
        this.name = name;
        this.records = new WarcReader(in);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        try {
            while (!broken) {
                Optional<WarcRecord> record = records.next();
                if (record.isEmpty()) {
                    return null;
                }
                number++;
                Optional<Piece> piece =
                        record.get() instanceof WarcResponse response
                                ? page(response)
                                : Optional.empty();
                if (piece.isPresent()) {
                    return piece.get();
                }
            }
            return null;
        } catch (ParsingException e) {
            broken = true;
            return new Piece.Bad(
                    name + "#" + (number + 1),
                    "MALFORMED_WARC",
                    e.getMessage() + "; nothing behind it can be read");
        }
    }

    /// What a server answered badly, or a crawler cut off, is that page's misfortune.
    private Optional<Piece> page(WarcResponse response) {
        String where = name + "#" + number + " " + response.target();
        try {
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            if (http.status() != OK || !isHtml(http.contentType())) {
                return Optional.empty();
            }
            try (InputStream body = http.bodyDecoded().stream()) {
                byte[] html = body.readNBytes(LONGEST + 1);
                if (html.length > LONGEST) {
                    return Optional.of(Pieces.tooLarge(where));
                }
                URI url = response.targetURI();
                return Optional.of(new Piece.Page(where, html, http.contentType().raw(), url));
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of(new Piece.Bad(where, "UNREADABLE_PAGE", String.valueOf(e)));
        }
    }

    private static boolean isHtml(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }
}
