package io.onrecord.cli.bulk;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A part of a file that is imported by itself.
sealed interface Piece {

    /// Where it stands, for people: `folder/night.jsonl:17`.
    String where();

    /// How many bytes it is.
    int size();

    /// A JSON object in UTF-8: it can travel with others.
    record Json(String where, byte[] object) implements Piece {

        @Override
        public int size() {
            return object.length;
        }
    }

    /// A web page: it travels alone, and beside others.
    ///
    /// @param contentType as it was served
    /// @param url where it was found; null when the page itself has to say
    record Page(String where, byte[] html, String contentType, @Nullable URI url) implements Piece {

        @Override
        public int size() {
            return html.length;
        }
    }

    /// Anything else: it travels alone, and ingest-service says what it is.
    ///
    /// @param contentType null when the content has to show it
    record Body(String where, byte[] bytes, @Nullable String contentType) implements Piece {

        @Override
        public int size() {
            return bytes.length;
        }
    }

    /// It cannot be taken out of its file.
    ///
    /// @param code as ingest-service would say
    record Bad(String where, String code, String why) implements Piece {

        @Override
        public int size() {
            return 0;
        }
    }
}
