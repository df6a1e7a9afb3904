package io.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QueryIT {

    private final Intake intake;

    @Inject
    QueryIT(Intake intake) {
        this.intake = intake;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=FALSE",
                "class=true,false",
                "rating=Pants on fire",
                "publisher=harbour-gazette.example",
                "language=en",
                "saidFrom=2026-02-27&saidBefore=2026-02-28",
                "publishedFrom=2026-03-02&publishedBefore=2026-03-02T09:31:00Z",
                "observedFrom=2026-01-01",
                "kind=repeat,published_rating&status=active"
            })
    void aVerdictIsFoundByWhatItIs(String filter) throws SQLException {
        Story story = Story.of("selected");
        Finding rated =
                story.rating("Selma Sought", "Each gull pays", "Pants on Fire!", RatingClass.FALSE);
        store(story, List.of(), List.of(rated));

        given().get("/v1/verdicts?speaker=Selma Sought&" + filter)
                .then()
                .statusCode(200)
                .body("items.id", contains(rated.verdictId()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class=TRUE",
                "rating=False",
                "publisher=elsewhere.example",
                "language=de",
                "saidBefore=2026-02-27",
                "publishedBefore=2026-03-02",
                "observedBefore=2026-01-01",
                "status=WITHDRAWN"
            })
    void aVerdictIsNotFoundByWhatItIsNot(String filter) throws SQLException {
        Story story = Story.of("not-selected");
        store(
                story,
                List.of(),
                List.of(story.rating("Nora Not", "Gulls pay", "Bogus", RatingClass.FALSE)));

        given().get("/v1/verdicts?speaker=Nora Not&" + filter)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publisher=Harbour-Gazette.example",
                "language=EN",
                "standing=ASSERTED",
                "kind=direct,indirect",
                "publishedFrom=2026-03-02",
                "observedFrom=2026-01-01T00:00:00Z"
            })
    void aQuoteIsFoundByWhatItIs(String filter) throws SQLException {
        Story story = Story.of("said");
        store(story, List.of(story.quote("Quentin Quoted", "The mast leans", 0)), List.of());

        given().get("/v1/quotes?speaker=Quentin Quoted&" + filter)
                .then()
                .statusCode(200)
                .body("items.text", contains("The mast leans"));
        given().get("/v1/quotes?speaker=Quentin Quoted&publisher=elsewhere.example")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void fieldsThatNobodyAskedForAreLeftOut() throws SQLException {
        Story story = Story.of("sparse");
        store(story, List.of(story.quote("Spar Se", "Little is enough", 0)), List.of());

        given().get("/v1/quotes?speaker=Spar Se&fields=id,speaker.name,article.source.domain")
                .then()
                .statusCode(200)
                .body("items[0]", not(hasKey("text")))
                .body("items[0].speaker", equalTo(Map.of("name", "Spar Se")))
                .body("items[0].article.source.domain", equalTo(Story.OUTLET));
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgainUntilItChanges() throws SQLException {
        Story story = Story.of("tagged");
        store(story, List.of(story.quote("Tara Tag", "First", 0)), List.of());
        String tag = given().get("/v1/quotes?speaker=Tara Tag").header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/quotes?speaker=Tara Tag")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        Story later = Story.of("tagged-later");
        store(later, List.of(later.quote("Tara Tag", "Second", 0)), List.of());
        given().header("If-None-Match", tag)
                .get("/v1/quotes?speaker=Tara Tag")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void whoeverTakesGzipIsSentGzip() {
        given().header("Accept-Encoding", "gzip")
                .get("/v1/quotes")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void wordsAreFoundInQuotesAndClaimsWithSnippets() throws SQLException {
        Story story = Story.of("searched");
        Finding rated =
                story.rating("Vera Voice", "Lighthouses are tall", "True", RatingClass.TRUE);
        store(
                story,
                List.of(story.quote("Mara Lindqvist", "A lighthouse is tall", 0)),
                List.of(rated));

        JsonPath both = given().get("/v1/search?q=tall lighthouses").jsonPath();

        assertThat(both.getList("items.type")).containsExactlyInAnyOrder("QUOTE", "CLAIM");
        assertThat(both.getString("items.find { it.type == 'QUOTE' }.snippet.text"))
                .isEqualTo("A lighthouse is tall");
        assertThat(both.getList("items.find { it.type == 'QUOTE' }.snippet.marks")).hasSize(2);
        assertThat(both.getString("items.find { it.type == 'CLAIM' }.verdict.id"))
                .isEqualTo(rated.verdictId());
        given().get("/v1/search?q=lighthouse -tall").then().body("items", hasSize(0));
        given().get("/v1/search?q=the").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pagesOfASearchStayWholeWhileMoreIsFound() throws SQLException {
        Story story = Story.of("ranked");
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            quotes.add(story.quote("Rita Rank", "barnacle ".repeat(1 + i % 2) + i, i * 100));
        }
        store(story, quotes, List.of());

        JsonPath first = search(null);
        Story later = Story.of("ranked-later");
        store(later, List.of(later.quote("Rita Rank", "barnacle barnacle", 0)), List.of());
        JsonPath second = search(first.getString("next"));
        JsonPath third = search(second.getString("next"));

        List<String> told = new ArrayList<>(first.getList("items.quote.text"));
        told.addAll(second.getList("items.quote.text"));
        told.addAll(third.getList("items.quote.text"));
        assertThat(told).hasSize(5).doesNotHaveDuplicates().doesNotContain("barnacle barnacle");
        assertThat(told.subList(0, 2)).allMatch(text -> text.startsWith("barnacle barnacle"));
        assertThat(third.getString("next")).isNull();
    }

    @Test
    void aSpeakerIsToldWithQuotesRolesAndRatings() throws SQLException {
        Story story = Story.of("speaking");
        Finding rated = story.rating("Anna O'Speaker", "Rain is dry", "False", RatingClass.FALSE);
        store(story, List.of(story.quote("Anna O'Speaker", "Rain is dry", 0)), List.of(rated));

        given().get("/v1/speakers/anna ospeaker")
                .then()
                .statusCode(200)
                .body("names", contains("Anna O'Speaker"))
                .body("roles", contains("councillor"))
                .body("quoted", equalTo(1))
                .body("rated", equalTo(Map.of("FALSE", 1)))
                .body("quotes.items.text", contains("Rain is dry"))
                .body("verdicts.items.id", contains(rated.verdictId()));
        given().get("/v1/speakers/nobody at all").then().statusCode(404);
    }

    @Test
    void anArticlesVersionsAreComparedWhileItMayBeUsed() throws SQLException {
        Story story = Story.of("compared");
        storeText(story, "One.\n\nTwo.\n\nThree.");
        storeText(story.version(2), "One.\n\nTwo and a half.\n\nThree.");

        given().get("/v1/articles/" + story.id())
                .then()
                .statusCode(200)
                .body("differences", hasSize(1))
                .body("differences[0].from.number", equalTo(1))
                .body("differences[0].to.number", equalTo(2))
                .body("differences[0].changes[0].removed", equalTo("Two."))
                .body("differences[0].changes[0].added", equalTo("Two and a half."));
        storeText(story.version(3).canceled(), "");
        given().get("/v1/articles/" + story.id())
                .then()
                .body("differences", hasSize(0))
                .body(not(containsString("half")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/verdicts?class=MAYBE class UNKNOWN_WORD",
                "/v1/verdicts?saidFrom=yesterday saidFrom INVALID_TIME",
                "/v1/quotes?publishedBefore=2026-13-01 publishedBefore INVALID_TIME",
                "/v1/search q MISSING",
                "/v1/search?q=a&in=BOOKS in UNKNOWN_WORD",
                "/v1/search?q=a&after=7 after INVALID_CURSOR",
                "/v1/quotes?spaeker=Moran spaeker UNKNOWN_PARAMETER",
                "/v1/verdicts?kind=REPEAT&cursor=7 cursor UNKNOWN_PARAMETER",
                "/v1/articles/a_1?limit=3 limit UNKNOWN_PARAMETER",
                "/v1/stream?clas=FALSE clas UNKNOWN_PARAMETER"
            })
    void whatIsWrongIsSaidWithCodeAndField(String line) {
        String[] words = line.split(" ");

        Response answer = given().get(words[0]);

        answer.then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("field", equalTo(words[1]))
                .body("code", equalTo(words[2]));
    }

    private static JsonPath search(@Nullable String after) {
        return given().queryParam("q", "barnacle")
                .queryParam("in", "quote")
                .queryParam("limit", 2)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void storeText(Story story, String text) throws SQLException {
        intake.store(Batch.of(Newsroom.arrivals(story.article(text), story, List.of(), List.of())));
    }

    private void store(Story story, List<Quote> quotes, List<Finding> findings)
            throws SQLException {
        intake.store(Batch.of(Newsroom.arrivals(story.article("text"), story, quotes, findings)));
    }
}
