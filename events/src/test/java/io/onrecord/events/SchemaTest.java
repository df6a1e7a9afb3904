package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SchemaTest {

    static final List<Class<?>> EVERY_TYPE = Schemas.TYPES;

    static final List<Event> EVERY_EVENT = Examples.ALL;

    /// When this fails, a record has changed: run the main class `Schemas` on
    /// `src/main/resources/schemas`, and look at what the difference means for readers of older
    /// records.
    @ParameterizedTest
    @FieldSource("EVERY_TYPE")
    void theSchemaSaysWhatTheRecordSays(Class<?> type) throws IOException {
        assertThat(shipped(type)).isEqualTo(Schemas.of(type));
    }

    @ParameterizedTest
    @FieldSource("EVERY_EVENT")
    void anEventIsValid(Event event) throws IOException {
        assertThat(errors(event.getClass(), Json.MAPPER.writeValueAsString(event))).isEmpty();
    }

    @Test
    void aQuoteWithoutSpansIsNotValid() throws IOException {
        String quote = Json.MAPPER.writeValueAsString(Examples.QUOTE);

        assertThat(errors(Quote.class, quote.replace("\"content\":[[15,37]]", "\"content\":[15]")))
                .isNotEmpty();
        assertThat(errors(Quote.class, quote.replace("\"content\":[[15,37]],", ""))).isNotEmpty();
        assertThat(errors(Quote.class, quote.replace("\"content\":[[15,37]]", "\"content\":[]")))
                .isNotEmpty();
    }

    @Test
    void aVerdictWithoutEvidenceIsRefused() throws IOException {
        String verdict = Json.MAPPER.writeValueAsString(Examples.VERDICT);
        String bare = verdict.replaceAll("\"evidence\":\\[.*?}],", "\"evidence\":[],");

        assertThat(bare).isNotEqualTo(verdict);
        assertThat(
                        EventCodec.decode(
                                bare.getBytes(StandardCharsets.UTF_8), "io.onrecord.verdict.v1"))
                .isInstanceOf(EventCodec.Decoded.Malformed.class);
    }

    private static List<Error> errors(Class<?> type, String json) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(shipped(type).toString());
        return schema.validate(json, InputFormat.JSON);
    }

    private static JsonNode shipped(Class<?> type) throws IOException {
        String file = "/schemas/" + type.getSimpleName() + ".json";
        try (InputStream in =
                Objects.requireNonNull(SchemaTest.class.getResourceAsStream(file), file)) {
            return Json.MAPPER.readTree(in);
        }
    }
}
