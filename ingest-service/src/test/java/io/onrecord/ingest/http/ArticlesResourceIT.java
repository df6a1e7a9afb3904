package io.onrecord.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Topics;
import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class ArticlesResourceIT {

    private static final String GOOD =
            "{\"source\":\"www.plumbline.example\",\"uri\":\"one\",\"text\":\"It holds.\"}";

    private final InMemoryConnector channels;

    @Inject
    ArticlesResourceIT(@Connector("smallrye-in-memory") InMemoryConnector channels) {
        this.channels = channels;
    }

    @BeforeEach
    void clear() {
        inbox().clear();
    }

    @Test
    void aGoodArticleIsInTheInboxWhenItIsAccepted() throws Exception {
        push(GOOD)
                .statusCode(202)
                .body("id", equalTo(Ids.article("plumbline.example", "one")))
                .body("$", not(hasKey("code")));
        Record<byte[], byte[]> record = inbox().received().getFirst().getPayload();
        assertThat(record.key())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("plumbline.example one");
        assertThat(Json.MAPPER.readTree(record.value()))
                .isEqualTo(
                        Json.MAPPER.readTree(
                                GOOD.replace("www.", "")
                                        .replace("}", ",\"blocks\":[],\"reviews\":[]}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"source":                                      | 400 | MALFORMED_JSON |
                    [{"source":                                     | 400 | MALFORMED_JSON |
                    {"uri":"1","text":"t"}                          | 422 | MISSING_FIELD  | source
                    {"source":"a.example","uri":"1","text":"t","status":"gone"} | 422 | INVALID_FIELD | status
                    [1,2,3,4]                                       | 413 | TOO_MANY       |
                    """)
    void whatIsWrongIsAProblemWithACodeAndTheField(
            String body, int status, String code, String field) {
        push(body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("detail", notNullValue());
        assertThat(inbox().received()).isEmpty();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().header("Authorization", "Bearer " + InMemoryKafkaRealPostgres.KEY)
                .contentType("image/png")
                .body("It holds.".getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void aBodyAboveTheLimitIsRefused() {
        push(" ".repeat(10 * 1024 * 1024) + GOOD)
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_LARGE"));
    }

    @Test
    void anArrayIsAnsweredItemByItem() {
        push("[" + GOOD + ",{\"source\":\"a.example\"},7]")
                .statusCode(207)
                .body("items", hasSize(3))
                .body("items[0].status", equalTo(202))
                .body("items[1].status", equalTo(422))
                .body("items[1].code", equalTo("MISSING_FIELD"))
                .body("items[1].field", equalTo("uri"))
                .body("items[2].code", equalTo("MALFORMED_JSON"));
        assertThat(inbox().received()).hasSize(1);
    }

    @Test
    void whatHasNoRoomOnItsWayToKafkaIsToComeAgainLater() {
        push(GOOD.replace("It holds.", "It holds. ".repeat(104_000)))
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("UNAVAILABLE"));
        push(GOOD).statusCode(202);
    }

    @Test
    void aDryRunSaysWhatAPushWouldAndTakesNothing() {
        push("[" + GOOD + ",7]", "/v1/articles?dryRun=true")
                .statusCode(207)
                .body("items[0].status", equalTo(202))
                .body("items[1].code", equalTo("MALFORMED_JSON"));
        assertThat(inbox().received()).isEmpty();
    }

    @Test
    void anImportEntersByATopicOfItsOwn() {
        push(GOOD, "/v1/articles?lane=backfill").statusCode(202);
        assertThat(
                        inbox().received()
                                .getFirst()
                                .getMetadata(OutgoingKafkaRecordMetadata.class)
                                .orElseThrow()
                                .getTopic())
                .isEqualTo(Topics.INBOX_BACKFILL.name());
    }

    @Test
    void whoMayNotPushForAllSourcesErasesNothing() {
        given().header("Authorization", "Bearer " + InMemoryKafkaRealPostgres.PLUMBLINES_KEY)
                .delete("/v1/articles/" + Ids.article("plumbline.example", "one"))
                .then()
                .statusCode(403)
                .body("code", equalTo("SOURCE_NOT_ALLOWED"));
        given().delete("/v1/articles/" + Ids.article("plumbline.example", "one"))
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse push(String body) {
        return push(body, "/v1/articles");
    }

    private static ValidatableResponse push(String body, String address) {
        return given().header("Authorization", "Bearer " + InMemoryKafkaRealPostgres.KEY)
                .contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(address)
                .then();
    }

    private InMemorySink<Record<byte[], byte[]>> inbox() {
        return channels.sink("inbox-out");
    }
}
