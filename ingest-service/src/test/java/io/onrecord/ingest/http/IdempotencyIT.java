package io.onrecord.ingest.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.onrecord.ingest.admission.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class IdempotencyIT {

    private static final String GOOD =
            "{\"source\":\"plumbline.example\",\"uri\":\"%s\",\"text\":\"It holds.\"}";

    private final InMemoryConnector channels;
    private final Database database;

    @Inject
    IdempotencyIT(@Connector("smallrye-in-memory") InMemoryConnector channels, Database database) {
        this.channels = channels;
        this.database = database;
    }

    @BeforeEach
    void clear() throws SQLException {
        inbox().clear();
        execute("truncate ingest.idempotency");
    }

    @Test
    void thePushThatComesAgainIsAnsweredAsBeforeAndDoneOnce() {
        String first = push("k-1", GOOD.formatted("a")).statusCode(202).extract().asString();
        String second = push("k-1", GOOD.formatted("a")).statusCode(202).extract().asString();
        assertThat(second).isEqualTo(first);
        assertThat(inbox().received()).hasSize(1);
    }

    @Test
    void arraysAndProblemsAreKeptToo() {
        String array = "[" + GOOD.formatted("a") + ",{\"uri\":\"1\"}]";
        String first = push("k-2", array).statusCode(207).extract().asString();
        assertThat(push("k-2", array).statusCode(207).extract().asString()).isEqualTo(first);
        push("k-3", "{\"uri\":\"1\"}").statusCode(422);
        push("k-3", "{\"uri\":\"1\"}").statusCode(422).body("code", equalTo("MISSING_FIELD"));
        assertThat(inbox().received()).hasSize(1);
    }

    @Test
    void anotherPushUnderTheSameKeyIsRefused() {
        push("k-4", GOOD.formatted("a")).statusCode(202);
        push("k-4", GOOD.formatted("b"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        push("k".repeat(256), GOOD.formatted("a"))
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    }

    @Test
    void whatIsBeingWorkedOnIsToComeAgainUntilItWasCutOff() throws SQLException {
        push("k-5", GOOD.formatted("a")).statusCode(202);
        execute("update ingest.idempotency set answer = null");
        push("k-5", GOOD.formatted("a"))
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_IN_USE"));
        execute("update ingest.idempotency set claimed_at = now() - interval '2 minutes'");
        push("k-5", GOOD.formatted("a")).statusCode(202);
    }

    @Test
    void whatWasNotTakenForNowGivesItsKeyBack() {
        String big = GOOD.formatted("a").replace("It holds.", "It holds. ".repeat(104_000));
        push("k-6", big).statusCode(503);
        push("k-6", big).statusCode(503).body("code", equalTo("UNAVAILABLE"));
        push("k-6", GOOD.formatted("a")).statusCode(202);
    }

    private static ValidatableResponse push(String key, String json) {
        return given().header("Authorization", "Bearer " + InMemoryKafkaRealPostgres.KEY)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(json)
                .post("/v1/articles")
                .then();
    }

    private void execute(String sql) throws SQLException {
        database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private InMemorySink<Record<byte[], byte[]>> inbox() {
        return channels.sink("inbox-out");
    }
}
