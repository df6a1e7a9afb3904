package io.onrecord.ingest.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.onrecord.events.Json;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// JSON from outside, read within bounds, and what is looked for in it.
public final class JsonTree {

    /// Objects in objects; news is flat.
    static final int DEEPEST = 64;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNameLength(2_000)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private static final ObjectReader READER =
            Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private JsonTree() {}

    public static JsonNode of(byte[] json) throws FaultException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            JsonNode tree = READER.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new FaultException(Code.EMPTY, "it is empty");
            }
            if (parser.nextToken() != null) {
                throw new FaultException(Code.MALFORMED_JSON, "more stands behind the JSON");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new FaultException(
                    parserDepth(e)
                            ? Fault.beyond(Code.TOO_DEEP, null, DEEPEST, "levels")
                            : Fault.of(Code.TOO_LARGE, e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw new FaultException(
                    Code.MALFORMED_JSON,
                    Objects.requireNonNullElse(e.getOriginalMessage(), "no JSON"));
        } catch (IOException e) {
            throw new FaultException(Code.MALFORMED_JSON, String.valueOf(e.getMessage()));
        }
    }

    /// The first of these members that is a string or a number, as text.
    public static @Nullable String text(JsonNode object, String... names) {
        return Stream.of(names)
                .map(object::path)
                .filter(member -> member.isTextual() || member.isNumber())
                .map(JsonNode::asText)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static boolean parserDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("depth");
    }
}
