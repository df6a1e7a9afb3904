package io.onrecord.cli.bulk;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.onrecord.cli.stage.LineReader;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// NDJSON: an article a line.
final class JsonLines implements Pieces {

    private final String name;
    private final LineReader lines;

    JsonLines(String name, InputStream in) {
        this.name = name;
        this.lines = new LineReader(in);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            String where = name + ":" + line.number();
            switch (line) {
                case LineReader.TooLong _ -> {
                    return Pieces.tooLarge(where);
                }
                case LineReader.Whole whole when whole.isBlank() -> {}
                case LineReader.Whole whole -> {
                    return piece(where, whole.bytes());
                }
            }
        }
        return null;
    }

    /// What is no JSON goes alone, so that it spoils nothing: ingest-service says what is wrong.
    private static Piece piece(String where, byte[] line) {
        if (line.length > LONGEST) {
            return Pieces.tooLarge(where);
        }
        return isObject(line)
                ? new Piece.Json(where, line)
                : new Piece.Body(where, line, "application/json");
    }

    private static boolean isObject(byte[] line) {
        try (JsonParser parser = Json.MAPPER.getFactory().createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
