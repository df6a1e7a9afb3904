package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The events as the first release wrote them stand in `golden/v1`. Those files never change; a
/// later release adds a folder.
class GoldenTest {

    static final List<Event> EVERY_EVENT = Examples.ALL;

    @ParameterizedTest
    @FieldSource("EVERY_EVENT")
    void whatTheFirstReleaseWroteReadsAsTheSameEvent(Event event) throws IOException {
        JsonNode golden = golden(event);

        assertThat(Json.MAPPER.treeToValue(golden, event.getClass())).isEqualTo(event);
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(event))).isEqualTo(golden);
    }

    @ParameterizedTest
    @FieldSource("EVERY_EVENT")
    void whatALaterReleaseAddsIsIgnored(Event event) throws IOException {
        ObjectNode later = (ObjectNode) golden(event);
        later.put("addedLater", "something");

        assertThat(Json.MAPPER.treeToValue(later, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @FieldSource("EVERY_EVENT")
    void whatALaterReleaseCallsOtherwiseReadsAsUnknown(Event event) throws IOException {
        String later =
                golden(event)
                        .toString()
                        .replaceAll("\"(USABLE|DIRECT|PUBLISHED_RATING)\"", "\"ADDED_LATER\"");

        String read =
                Json.MAPPER.writeValueAsString(Json.MAPPER.readValue(later, event.getClass()));

        assertThat(read)
                .isEqualTo(
                        Json.MAPPER
                                .writeValueAsString(Json.MAPPER.readTree(later))
                                .replace("ADDED_LATER", "UNKNOWN"));
    }

    private static JsonNode golden(Event event) throws IOException {
        String file = "/golden/v1/" + event.getClass().getSimpleName() + ".json";
        try (InputStream in =
                Objects.requireNonNull(GoldenTest.class.getResourceAsStream(file), file)) {
            return Json.MAPPER.readTree(in);
        }
    }
}
