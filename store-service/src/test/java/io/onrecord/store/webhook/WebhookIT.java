package io.onrecord.store.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.onrecord.events.Finding;
import io.onrecord.events.Json;
import io.onrecord.events.RatingClass;
import io.onrecord.store.Newsroom;
import io.onrecord.store.Story;
import io.onrecord.store.Surroundings;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(Surroundings.class)
class WebhookIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Intake intake;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(204);
    private HttpServer receiver;

    @Inject
    WebhookIT(Intake intake) {
        this.intake = intake;
    }

    private record Message(String id, String timestamp, String signature, String body) {

        JsonNode json() throws IOException {
            return Json.MAPPER.readTree(body);
        }
    }

    @BeforeEach
    void receive() throws IOException {
        receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        receiver.createContext("/hook", this::take);
        receiver.start();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void whatWasAskedForArrivesSignedAndNothingElse() throws Exception {
        JsonPath hook = create("{\"type\": \"VERDICT\", \"class\": \"FALSE\"}");
        rate("hooked-true", "True", RatingClass.TRUE);
        Finding rated = rate("hooked-false", "False", RatingClass.FALSE);

        await().atMost(SOON).until(() -> !messages.isEmpty());
        Message message = messages.getFirst();

        assertThat(message.json().path("type").asText()).isEqualTo("verdict");
        assertThat(message.json().at("/data/id").asText()).isEqualTo(rated.verdictId());
        assertThat(message.id()).matches("msg_[0-9a-z]+-[0-9]+");
        assertThat(message.signature())
                .isEqualTo(
                        Signature.of(
                                message.id(),
                                Long.parseLong(message.timestamp()),
                                message.body(),
                                List.of(hook.getString("secret"))));
        assertThat(messages).hasSize(1);
        assertThat(admin().get("/v1/webhooks").asString()).doesNotContain(hook.getString("secret"));
        delete(hook);
    }

    @Test
    void aMessageThatIsNotTakenComesAgainUnderTheSameId() throws Exception {
        status.set(503);
        JsonPath hook = create("{\"speaker\": \"Vera Again\"}");
        rate("again", "Vera Again", "False", RatingClass.FALSE);

        await().atMost(SOON).until(() -> messages.size() >= 3);
        status.set(200);
        await().atMost(SOON)
                .until(() ->
                        admin().get("/v1/webhooks/" + id(hook)).jsonPath().getInt("pending") == 0);

        assertThat(messages).extracting(Message::id).containsOnly(messages.getFirst().id());
        delete(hook);
    }

    @Test
    void whoeverIsGoneIsSentNothingMore() throws Exception {
        status.set(410);
        JsonPath hook = create("{\"speaker\": \"Vera Gone\"}");
        rate("gone", "Vera Gone", "False", RatingClass.FALSE);

        await().atMost(SOON)
                .untilAsserted(() ->
                        admin().get("/v1/webhooks/" + id(hook))
                                .then()
                                .body("disabled", equalTo("GONE")));
        assertThat(messages).hasSize(1);
        delete(hook);
    }

    @Test
    void whatWasSentIsSentAgainWhenAskedForAndANewSecretSignsBesideTheFormer() throws Exception {
        JsonPath hook = create("{\"speaker\": \"Vera Replay\"}");
        rate("replayed", "Vera Replay", "False", RatingClass.FALSE);
        await().atMost(SOON).until(() -> messages.size() == 1);

        String secret =
                admin().post("/v1/webhooks/" + id(hook) + "/secret").jsonPath().getString("secret");
        admin().contentType("application/json")
                .body("{\"since\": \"0\"}")
                .post("/v1/webhooks/" + id(hook) + "/replay")
                .then()
                .statusCode(200)
                .body("messages", equalTo(1));
        await().atMost(SOON).until(() -> messages.size() == 2);

        assertThat(messages.get(1).id()).isEqualTo(messages.get(0).id());
        assertThat(messages.get(1).signature())
                .isEqualTo(
                        Signature.of(
                                messages.get(1).id(),
                                Long.parseLong(messages.get(1).timestamp()),
                                messages.get(1).body(),
                                List.of(secret, hook.getString("secret"))));
        delete(hook);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsToldNoMore() throws Exception {
        status.set(500);
        JsonPath hook = create("{\"speaker\": \"Vera Killed\", \"type\": \"quote\"}");
        Story story = Story.of("killed-hook");
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text"),
                                story,
                                List.of(story.quote("Vera Killed", "Unsay this", 0)),
                                List.of())));
        await().atMost(SOON).until(() -> !messages.isEmpty());
        intake.store(
                Batch.of(List.of(new Arrival.OfArticle(story.version(2).canceled().article("")))));
        int before = messages.size();
        status.set(200);

        await().atMost(SOON)
                .until(() ->
                        messages.stream().anyMatch(one -> one.body().contains("quote-withdrawn")));
        await().atMost(SOON)
                .until(() ->
                        admin().get("/v1/webhooks/" + id(hook)).jsonPath().getInt("pending") == 0);

        // One attempt may have been under way.
        assertThat(messages.subList(Math.min(before + 1, messages.size()), messages.size()))
                .noneMatch(one -> one.body().contains("Unsay this"));
        delete(hook);
    }

    @Test
    void anAddressThatIsNoneOrWithoutTlsIsRefused() {
        for (String url :
                List.of(
                        "ftp://desk.example/",
                        "http://desk.example/",
                        "nonsense",
                        "https://a@b.example")) {
            admin().contentType("application/json")
                    .body("{\"url\": \"" + url + "\"}")
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID_URL"));
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        messages.add(
                new Message(
                        exchange.getRequestHeaders().getFirst("webhook-id"),
                        exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                        exchange.getRequestHeaders().getFirst("webhook-signature"),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status.get(), -1);
        exchange.close();
    }

    private JsonPath create(String filter) {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook";
        return admin().contentType("application/json")
                .body("{\"url\": \"" + url + "\", \"filter\": " + filter + "}")
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void delete(JsonPath hook) {
        admin().delete("/v1/webhooks/" + id(hook)).then().statusCode(204);
        admin().get("/v1/webhooks/" + id(hook)).then().statusCode(404);
    }

    private static String id(JsonPath hook) {
        return hook.getString("webhook.id");
    }

    private Finding rate(String name, String verbatim, RatingClass ratingClass)
            throws SQLException {
        return rate(name, "Vera Hook", verbatim, ratingClass);
    }

    private Finding rate(String name, String claimant, String verbatim, RatingClass ratingClass)
            throws SQLException {
        Story story = Story.of(name);
        Finding rated = story.rating(claimant, "It turned: " + name, verbatim, ratingClass);
        intake.store(
                Batch.of(
                        Newsroom.arrivals(
                                story.article("text"), story, List.of(), List.of(rated))));
        return rated;
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Surroundings.ADMIN_KEY);
    }
}
