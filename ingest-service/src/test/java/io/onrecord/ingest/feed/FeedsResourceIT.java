package io.onrecord.ingest.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.onrecord.ingest.InMemoryKafkaRealPostgres;
import io.onrecord.ingest.fetch.Site;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InMemoryKafkaRealPostgres.class)
class FeedsResourceIT {

    private static final String DESK = InMemoryKafkaRealPostgres.KEY;
    private static final String PLUMBLINE = InMemoryKafkaRealPostgres.PLUMBLINES_KEY;

    @Test
    void aFeedIsAddedOnceListedAndRemoved() {
        String body =
                "{\"url\":\"https://FEEDS.Courier.example:443/all#top\",\"name\":\"Courier\"}";
        String id =
                add(DESK, body)
                        .statusCode(201)
                        .body("url", equalTo("https://feeds.courier.example/all"))
                        .body("source", equalTo("courier.example"))
                        .body("health", equalTo("NEW"))
                        .extract()
                        .path("id");

        add(DESK, body).statusCode(200).body("id", equalTo(id));
        with(DESK)
                .get("/v1/feeds?source=courier.example")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Courier"));
        with(DESK).delete("/v1/feeds/" + id).then().statusCode(204);
        with(DESK)
                .get("/v1/feeds/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NO_SUCH_FEED"));
        with(DESK).delete("/v1/feeds/" + id).then().statusCode(404);
    }

    @Test
    void aKeySeesAndChangesTheFeedsOfItsSourcesOnly() {
        String id = add(DESK, "{\"url\":\"https://herald.example/feed\"}").extract().path("id");

        add(PLUMBLINE, "{\"url\":\"https://herald.example/feed\",\"source\":\"plumbline.example\"}")
                .statusCode(403)
                .body("code", equalTo("SOURCE_NOT_ALLOWED"));
        add(PLUMBLINE, "{\"url\":\"https://other.example/feed\"}")
                .statusCode(403)
                .body("field", equalTo("source"));
        with(PLUMBLINE).get("/v1/feeds").then().body("items.id", not(hasItem(id)));
        with(PLUMBLINE).get("/v1/feeds/" + id).then().statusCode(404);
        with(PLUMBLINE).delete("/v1/feeds/" + id).then().statusCode(404);
        with(DESK).delete("/v1/feeds/" + id).then().statusCode(204);
    }

    @Test
    void whoHasNoKeyIsTold() {
        given().get("/v1/feeds").then().statusCode(401).body("code", equalTo("KEY_REQUIRED"));
        with("wrong").get("/v1/feeds").then().statusCode(401).body("code", equalTo("KEY_UNKNOWN"));
        given().contentType("application/json")
                .body("{}")
                .post("/v1/feeds/test")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | MISSING_FIELD | url",
                "{\"url\":\"ftp://a.example/\"} | INVALID_FIELD | url",
                "{\"url\":\"https://u:p@a.example/\"} | INVALID_FIELD | url",
                "{\"url\":\"https://a.example:22/\"} | INVALID_FIELD | url",
                "{\"url\":\"http://0x7f.1/\"} | INVALID_FIELD | url",
                "{\"url\":\"http://93.184.216.34/\"} | INVALID_FIELD | source",
                "{\"url\":\"https://a.example/\",\"source\":\"the paper\"} | INVALID_FIELD | source"
            })
    void whatCannotBeFollowedSaysWhy(String body, String code, String field) {
        add(DESK, body)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field));
    }

    /// A page in somebody's browser may send forms and text anywhere without being asked.
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void whatAnyWebPageCouldSendIsNotTaken(String type) {
        with(DESK)
                .contentType(type)
                .body("{\"url\":\"https://a.example/\"}")
                .post("/v1/feeds")
                .then()
                .statusCode(415);
    }

    @Test
    void aListIsGivenPageByPage() {
        for (int i = 0; i < 3; i++) {
            add(DESK, "{\"url\":\"https://paged.example/" + i + "\"}").statusCode(201);
        }
        String next =
                with(DESK)
                        .get("/v1/feeds?source=paged.example&limit=2")
                        .then()
                        .body("items", hasSize(2))
                        .extract()
                        .path("next");
        String last =
                with(DESK)
                        .get("/v1/feeds?source=paged.example&limit=2&after=" + next)
                        .then()
                        .body("items", hasSize(1))
                        .extract()
                        .path("next");

        assertThat(last).isNull();
        with(DESK).get("/v1/feeds?limit=0").then().statusCode(422);
    }

    private static final String OPML =
            """
            <opml version="2.0"><body><outline text="Coast">
            <outline text="Gazette" xmlUrl="https://gazette.example/feed?a=1&amp;b=2"/>
            <outline text="Inside" xmlUrl="http://intranet:22/feed"/></outline></body></opml>
            """;

    @Test
    void aListComesInAsFarAsTheKeyMay() {
        with(PLUMBLINE)
                .contentType("text/x-opml")
                .body(OPML)
                .post("/v1/feeds/opml")
                .then()
                .statusCode(200)
                .body("added", equalTo(0))
                .body("refused.code", hasItem("SOURCE_NOT_ALLOWED"));
        with(DESK)
                .contentType("text/x-opml")
                .body("<opml>")
                .post("/v1/feeds/opml")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_XML"));
    }

    @Test
    void aListGoesOutAsOpmlAndComesInAgain() {
        with(DESK)
                .contentType("text/x-opml")
                .body(OPML)
                .post("/v1/feeds/opml")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("known", equalTo(0))
                .body("refused[0].code", equalTo("INVALID_FIELD"))
                .body("refused[0].url", equalTo("http://intranet:22/feed"));

        String exported =
                with(DESK)
                        .get("/v1/feeds/opml")
                        .then()
                        .contentType("text/x-opml")
                        .extract()
                        .asString();

        assertThat(exported)
                .contains("<outline text=\"Coast\">", "source=\"gazette.example\"", "a=1&amp;b=2");
        with(DESK)
                .contentType("application/xml")
                .body(exported)
                .post("/v1/feeds/opml")
                .then()
                .body("added", equalTo(0))
                .body("refused", hasSize(0));
    }

    @Test
    void aTrialSaysWhatFollowingWouldBring() {
        try (Site site = Site.start()) {
            String text = "“We stay open,” said Bruno Morrow of Oldmere. ".repeat(20);
            site.at(
                            "/feed",
                            "text/xml",
                            "<rss><channel><title>T</title><item><title>Pier</title><link>/pier</link></item></channel></rss>")
                    .at(
                            "/pier",
                            "text/html",
                            "<html><body><article><h1>Pier</h1><p>" + text + "</p></article>")
                    .at(
                            "/page",
                            "text/html",
                            "<html><head><link rel=alternate type=application/rss+xml href=/feed>");

            trial(site.url("127.0.0.1", "/feed"))
                    .body("ok", equalTo(true))
                    .body("kind", equalTo("RSS"))
                    .body("articles", equalTo(1))
                    .body("first.from", equalTo("PAGE"))
                    .body("first.headline", equalTo("Pier"));
            trial(site.url("127.0.0.1", "/page"))
                    .body("ok", equalTo(false))
                    .body("code", equalTo("NO_FEED"))
                    .body("feeds[0]", containsString("/feed"));
            trial("http://10.0.0.1/").body("code", equalTo("ADDRESS_REFUSED"));
        }
    }

    private static ValidatableResponse trial(String url) {
        return with(DESK)
                .contentType("application/json")
                .body("{\"url\":\"" + url + "\",\"source\":\"plumbline.example\"}")
                .post("/v1/feeds/test")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse add(String key, String body) {
        return with(key).contentType("application/json").body(body).post("/v1/feeds").then();
    }

    private static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key);
    }
}
