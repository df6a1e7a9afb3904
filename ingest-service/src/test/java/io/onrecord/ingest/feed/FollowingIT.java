package io.onrecord.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.onrecord.ingest.fetch.Site;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import io.smallrye.reactive.messaging.memory.InMemorySink;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real servers whose feeds lie, move, stall, change, die and come back.
@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class FollowingIT {

    private static final String LONG =
            "“We stay open,” said Bruno Morrow, the mayor of Oldmere, on Tuesday. ".repeat(12);

    private final InMemoryConnector channels;
    private final List<String> followed = new ArrayList<>();
    private Site site;

    @Inject
    FollowingIT(@Connector("smallrye-in-memory") InMemoryConnector channels) {
        this.channels = channels;
    }

    @BeforeEach
    void open() {
        site = Site.start();
        inbox().clear();
    }

    @AfterEach
    void close() {
        followed.forEach(id -> authorized().delete("/v1/feeds/" + id));
        site.close();
    }

    @Test
    void aSummaryBecomesTheTextOfItsPageOnce() {
        site.at(
                        "/feed",
                        "application/rss+xml",
                        rss(item("harbour", "It stays open.")),
                        "ETag: \"1\"")
                .at("/harbour", "text/html; charset=utf-8", page("Harbour stays open", LONG));
        String id = follow("/feed");

        JsonNode article = taken("Harbour stays open");

        assertThat(article.path("source").asText()).isEqualTo("plumbline.example");
        assertThat(article.path("text").asText()).contains("Bruno Morrow").hasSizeGreaterThan(600);
        assertThat(article.path("url").asText()).endsWith("/harbour");
        asked("/feed", 4);
        assertThat(site.asked("/harbour")).hasSize(1);
        assertThat(site.asked("/feed").getLast().header("if-none-match")).isEqualTo("\"1\"");
        assertThat(inbox().received()).hasSize(1);
        assertThat(feed(id).path("health").asText()).isEqualTo("OK");
        assertThat(feed(id).path("kind").asText()).isEqualTo("RSS");
    }

    @Test
    void aFullTextIsTakenFromTheFeedAndAChangedOneAgain() {
        AtomicReference<String> text = new AtomicReference<>(LONG);
        site.at(
                "/feed",
                (asked, out) ->
                        Site.reply(out, 200, "text/xml", rss(item("pier", "<p>" + text + "</p>"))));
        follow("/feed");
        taken("pier");

        text.set(LONG.replace("Tuesday", "Wednesday"));

        await().untilAsserted(() -> assertThat(inbox().received()).hasSize(2));
        assertThat(received().getLast().path("text").asText()).contains("Wednesday");
        assertThat(site.asked("/pier")).isEmpty();
    }

    @Test
    void aServerThatSaysThatNothingHasChangedThoughItHasIsFoundOut() {
        AtomicReference<String> items = new AtomicReference<>(item("one", LONG.repeat(3)));
        site.at(
                "/feed",
                (asked, out) -> {
                    if (asked.header("if-none-match") != null) {
                        Site.reply(out, 304, "text/xml", "", "ETag: \"always\"");
                    } else {
                        Site.reply(out, 200, "text/xml", rss(items.get()), "ETag: \"always\"");
                    }
                });
        String id = follow("/feed");
        taken("one");

        items.set(item("two", LONG.repeat(3)) + items.get());

        taken("two");
        await().untilAsserted(() -> assertThat(feed(id).path("conditional").asBoolean()).isFalse());
    }

    @Test
    void aFeedThatDiesIsAskedForUntilItComesBack() {
        site.at("/feed", (asked, out) -> Site.reply(out, 503, "text/plain", "away"));
        String id = follow("/feed");
        await().untilAsserted(() ->
                assertThat(feed(id).path("problem").path("times").asInt()).isGreaterThan(3));
        assertThat(feed(id).path("health").asText()).isEqualTo("FAILING");
        assertThat(feed(id).path("problem").path("code").asText()).isEqualTo("HTTP_STATUS");

        site.at("/feed", (asked, out) -> out.close());
        await().untilAsserted(() ->
                assertThat(feed(id).path("problem").path("code").asText())
                        .isEqualTo("UNREACHABLE"));

        site.at("/feed", "text/xml", rss(item("back", LONG.repeat(3))));
        taken("back");
        await().untilAsserted(() -> assertThat(feed(id).path("health").asText()).isEqualTo("OK"));
    }

    @Test
    void aFeedThatStallsOrLeadsInsideKeepsNoOtherFromComing() {
        site.at("/stall", (asked, out) -> Thread.sleep(60_000))
                .at("/inside", Site.redirect(302, "http://10.0.0.1/secret"))
                .at("/good", "text/xml", rss(item("good", LONG.repeat(3))));
        String stalls = follow("/stall");
        String inside = follow("/inside");
        follow("/good");

        taken("good");
        await().untilAsserted(() ->
                assertThat(feed(stalls).path("problem").path("code").asText())
                        .isEqualTo("TIMED_OUT"));
        await().untilAsserted(() ->
                assertThat(feed(inside).path("problem").path("code").asText())
                        .isEqualTo("ADDRESS_REFUSED"));
    }

    @Test
    void aFeedThatMovedIsAskedForWhereItIs() {
        site.at("/old", Site.redirect(301, "/new"))
                .at("/new", "text/xml", rss(item("moved", LONG.repeat(3))));
        String id = follow("/old");

        taken("moved");

        await().untilAsserted(() -> assertThat(feed(id).path("movedTo").asText()).endsWith("/new"));
        int before = site.asked("/old").size();
        asked("/new", site.asked("/new").size() + 2);
        assertThat(site.asked("/old")).hasSize(before);
    }

    @Test
    void aPageThatCannotBeHadLeavesTheSummaryAndOneThatComesBackItsText() {
        site.at(
                        "/feed",
                        "text/xml",
                        rss(item("gone", "It is all there is.") + item("front", "Moved home.")))
                .at("/front", Site.redirect(302, "/"))
                .at("/", "text/html", page("The Plumbline", LONG));
        follow("/feed");

        assertThat(taken("gone").path("text").asText()).isEqualTo("It is all there is.");
        assertThat(taken("front").path("text").asText()).isEqualTo("Moved home.");
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        site.at("/robots.txt", "text/plain", "User-agent: OnRecord\nDisallow: /")
                .at("/feed", "text/xml", rss(item("forbidden", LONG)));
        String id = follow("/feed");

        await().untilAsserted(() ->
                assertThat(feed(id).path("problem").path("code").asText()).isEqualTo("ROBOTS"));
        assertThat(site.asked("/feed")).isEmpty();
    }

    @Test
    void whatIsNoFeedSaysSo() {
        site.at("/feed", "text/html", "<!doctype html><html><body>no feed</body></html>");
        String id = follow("/feed");

        await().untilAsserted(() ->
                assertThat(feed(id).path("problem").path("code").asText()).isEqualTo("NO_FEED"));
    }

    private String follow(String path) {
        String id =
                authorized()
                        .contentType("application/json")
                        .body(
                                "{\"url\":\"%s\",\"source\":\"plumbline.example\"}"
                                        .formatted(site.url("127.0.0.1", path)))
                        .post("/v1/feeds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        followed.add(id);
        return id;
    }

    private static JsonNode feed(String id) {
        return json(authorized().get("/v1/feeds/" + id).asByteArray());
    }

    private static JsonNode json(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification authorized() {
        return given().header("Authorization", "Bearer " + InMemoryKafkaRealPostgres.KEY);
    }

    private void asked(String path, int times) {
        await().untilAsserted(
                        () -> assertThat(site.asked(path)).hasSizeGreaterThanOrEqualTo(times));
    }

    private JsonNode taken(String headline) {
        await().untilAsserted(() ->
                assertThat(received())
                        .extracting(article -> article.path("headline").asText())
                        .contains(headline));
        return received().stream()
                .filter(article -> article.path("headline").asText().equals(headline))
                .findFirst()
                .orElseThrow();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }

    private List<JsonNode> received() {
        return inbox().received().stream()
                .map(message -> json(message.getPayload().value()))
                .toList();
    }

    private InMemorySink<Record<byte[], byte[]>> inbox() {
        return channels.sink("inbox-out");
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>The Plumbline</title>"
                + items
                + "</channel></rss>";
    }

    /// Headline and address are the same; the summary is full when it is long.
    private static String item(String path, String html) {
        String headline = path.equals("harbour") ? "Harbour stays open" : path;
        return "<item><title>%s</title><link>/%s</link><description><![CDATA[%s]]></description></item>"
                .formatted(headline, path, html.length() > 700 ? html + html + html : html);
    }

    private static String page(String headline, String text) {
        return "<!doctype html><html lang=\"en\"><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                .formatted(headline, headline, text);
    }
}
