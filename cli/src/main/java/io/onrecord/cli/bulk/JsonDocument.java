package io.onrecord.cli.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.onrecord.events.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A JSON document: an object, or arrays of them, of any size. Each object is a piece.
final class JsonDocument implements Pieces {

    private final String name;
    private final JsonParser parser;
    private final Inside inside;
    private int number;
    private boolean broken;

    /// Where its pieces are.
    enum Inside {
        /// The document, or the elements of its arrays.
        ARRAYS,
        /// Besides, the elements of a schema.org `DataFeed`.
        DATA_FEED
    }

    JsonDocument(String name, InputStream in, Inside inside) throws IOException {
        this.name = name;
        this.parser = Json.MAPPER.getFactory().createParser(in);
        this.inside = inside;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (broken) {
            return null;
        }
        String where = name + "#" + (number + 1);
        try {
            JsonToken token = parser.nextToken();
            while (token != null && isAround(token)) {
                token = parser.nextToken();
            }
            if (token == null) {
                return null;
            }
            number++;
            return piece(where);
        } catch (JacksonException e) {
            broken = true;
            return new Piece.Bad(
                    where,
                    "MALFORMED_JSON",
                    e.getOriginalMessage() + "; nothing behind it can be read");
        }
    }

    /// Whether the token only surrounds pieces: an array, or the frame of a feed.
    private boolean isAround(JsonToken token) throws IOException {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
            return true;
        }
        return inside == Inside.DATA_FEED && isFrame(token);
    }

    /// The members of the document's own object are its frame, all but the elements of the feed.
    private boolean isFrame(JsonToken token) throws IOException {
        boolean root = parser.getParsingContext().inRoot();
        boolean member =
                parser.getParsingContext().inObject()
                        && parser.getParsingContext().getParent().inRoot();
        if (token == JsonToken.START_OBJECT) {
            return member;
        }
        if (token == JsonToken.END_OBJECT) {
            return root;
        }
        if (token == JsonToken.FIELD_NAME) {
            boolean elements = parser.currentName().equals("dataFeedElement");
            if (!elements) {
                parser.nextToken();
                parser.skipChildren();
            }
            return true;
        }
        return false;
    }

    private Piece piece(String where) throws IOException {
        Bounded bytes = new Bounded();
        try (JsonGenerator copy = Json.MAPPER.getFactory().createGenerator(bytes)) {
            copy.copyCurrentStructure(parser);
        }
        if (bytes.tooMany) {
            return Pieces.tooLarge(where);
        }
        byte[] value = bytes.toByteArray();
        return value.length > 0 && value[0] == '{'
                ? new Piece.Json(where, value)
                : new Piece.Body(where, value, "application/json");
    }

    /// Forgets what is written when it becomes too much, and takes it on all the same.
    private static final class Bounded extends ByteArrayOutputStream {

        private boolean tooMany;

        @Override
        public synchronized void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            if (!tooMany && size() + length > LONGEST) {
                tooMany = true;
                reset();
            }
            if (!tooMany) {
                super.write(bytes, from, length);
            }
        }
    }
}
