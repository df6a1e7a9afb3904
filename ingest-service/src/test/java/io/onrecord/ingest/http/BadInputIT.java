package io.onrecord.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.onrecord.ingest.BadInput;
import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every class of bad input is answered with its code and costs nobody else anything.
@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class BadInputIT {

    private static final String GOOD =
            "{\"source\":\"plumbline.example\",\"uri\":\"good\",\"text\":\"It holds.\"}";

    private final InMemoryConnector channels;

    @Inject
    BadInputIT(@Connector("smallrye-in-memory") InMemoryConnector channels) {
        this.channels = channels;
    }

    @BeforeEach
    void clear() {
        inbox().clear();
    }

    static List<BadInput> everywhere() {
        return BadInput.everywhere();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aBadPushIsAProblemAndTheNextIsTaken(BadInput bad) {
        as(InMemoryKafkaRealPostgres.KEY)
                .contentType(bad.type())
                .queryParams(bad.about())
                .body(bad.body())
                .post("/v1/articles")
                .then()
                .statusCode(bad.code().status())
                .contentType("application/problem+json")
                .body("status", equalTo(bad.code().status()))
                .body("code", equalTo(bad.code().name()))
                .body("advice", equalTo(bad.code().advice()))
                .body("detail", notNullValue());
        assertThat(inbox().received()).isEmpty();
        push(InMemoryKafkaRealPostgres.KEY, GOOD).then().statusCode(202);
    }

    @Test
    void thereAreFortyClassesAndMore() {
        assertThat(everywhere().stream().map(BadInput::name).distinct()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @CsvSource({
        "zstd, 415, UNSUPPORTED_ENCODING",
        "gzip, 400, MALFORMED_COMPRESSION",
        "br,   400, MALFORMED_COMPRESSION"
    })
    void aBodyThatIsNotPackedAsItSaysIsRefused(String encoding, int status, String code) {
        as(InMemoryKafkaRealPostgres.KEY)
                .contentType("application/json")
                .header("Content-Encoding", encoding)
                .body(GOOD.getBytes(StandardCharsets.UTF_8))
                .post("/v1/articles")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aPackedBodyIsTakenAndABombIsStoppedAtTheLimit() {
        packed(BadInput.gzip(GOOD.getBytes(StandardCharsets.UTF_8))).then().statusCode(202);
        packed(BadInput.gzip(new byte[300 * 1024 * 1024]))
                .then()
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"))
                .body("limit", equalTo(10 * 1024 * 1024));
    }

    @Test
    void aPushWithoutAKeyOrWithAWrongOneIsRefused() {
        given().contentType("application/json")
                .body(GOOD)
                .post("/v1/articles")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("KEY_REQUIRED"));
        push("wrong", GOOD).then().statusCode(401).body("code", equalTo("KEY_UNKNOWN"));
    }

    @Test
    void nobodyPushesForAnothersSource() {
        String kill = "{\"source\":\"courier.example\",\"uri\":\"1\",\"status\":\"canceled\"}";
        push(InMemoryKafkaRealPostgres.PLUMBLINES_KEY, kill)
                .then()
                .statusCode(403)
                .body("code", equalTo("SOURCE_NOT_ALLOWED"))
                .body("field", equalTo("source"));
        push(InMemoryKafkaRealPostgres.PLUMBLINES_KEY, GOOD).then().statusCode(202);
    }

    @Test
    void whoPushesTooMuchIsToldHowLongToWait() {
        String three = "[" + GOOD + "," + GOOD + "," + GOOD + "]";
        for (int i = 0; i < 3; i++) {
            push(InMemoryKafkaRealPostgres.SLOW_KEY, three).then().statusCode(202);
        }
        push(InMemoryKafkaRealPostgres.SLOW_KEY, three)
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("limit", equalTo(1));
        push(InMemoryKafkaRealPostgres.KEY, GOOD).then().statusCode(202);
    }

    private static Response packed(byte[] body) {
        return as(InMemoryKafkaRealPostgres.KEY)
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(body)
                .post("/v1/articles");
    }

    private static Response push(String key, String json) {
        return as(key).contentType("application/json").body(json).post("/v1/articles");
    }

    private static RequestSpecification as(String key) {
        EncoderConfig bytesAsTheyAre =
                EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssuredConfig.config().encoderConfig(bytesAsTheyAre))
                .header("Authorization", "Bearer " + key);
    }

    private InMemorySink<Record<byte[], byte[]>> inbox() {
        return channels.sink("inbox-out");
    }
}
