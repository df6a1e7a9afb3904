package io.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.onrecord.events.Assessor;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ApiIT {

    private final Intake intake;

    @Inject
    ApiIT(Intake intake) {
        this.intake = intake;
    }

    @Test
    void pagesContinueWhereTheOneBeforeEndedWhileRowsArrive() throws SQLException {
        Story story = Story.of("paged");
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            quotes.add(story.quote("Paula Pager", "Sentence number " + i, i * 100));
        }
        store(story, quotes, List.of());

        JsonPath first = quotesOf("Paula Pager", null);
        Story later = Story.of("paged-later");
        store(later, List.of(later.quote("Paula Pager", "Came later", 0)), List.of());
        JsonPath second = quotesOf("Paula Pager", first.getString("next"));
        JsonPath third = quotesOf("Paula Pager", second.getString("next"));

        List<String> told = new ArrayList<>(first.getList("items.text"));
        told.addAll(second.getList("items.text"));
        told.addAll(third.getList("items.text"));
        assertThat(told)
                .containsExactly(
                        "Sentence number 4",
                        "Sentence number 3",
                        "Sentence number 2",
                        "Sentence number 1",
                        "Sentence number 0");
        assertThat(third.getString("next")).isNull();
    }

    @Test
    void aVerdictIsFoundByKindStatusAndClaimWithItsArticles() throws SQLException {
        Story story = Story.of("rated");
        Finding rated =
                story.rating("Vera Voice", "Every boat is blue", "False", RatingClass.FALSE);
        store(story, List.of(), List.of(rated));

        given().queryParam("kind", "published_rating")
                .queryParam("status", "ACTIVE")
                .queryParam("claim", rated.claim().id())
                .get("/v1/verdicts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(rated.verdictId()))
                .body("items[0].rating.verbatim", equalTo("False"))
                .body("items[0].rating.class", equalTo("FALSE"))
                .body("items[0].evidence", hasSize(1))
                .body("items[0].articles[0].source.name", equalTo("The Harbour Gazette"));
    }

    @Test
    void anArticleIsToldWithItsVersionsQuotesAndVerdicts() throws SQLException {
        Story story = Story.of("told");
        Quote quote = story.quote("Mara Lindqvist", "The tide is late", 0);
        Finding rated = story.rating("Vera Voice", "Tides are late", "True", RatingClass.TRUE);
        store(story, List.of(quote), List.of(rated));

        given().get("/v1/articles/" + story.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("USABLE"))
                .body("versions.version.number", equalTo(List.of(1)))
                .body("article.text", equalTo("text"))
                .body("quotes[0].text", equalTo("The tide is late"))
                .body("verdicts[0].id", equalTo(rated.verdictId()));
    }

    @Test
    void aClaimIsToldWithWhoeverSaidItAndWhen() throws SQLException {
        Story check = Story.of("timeline-check");
        Finding rated =
                check.rating("Vera Voice", "Each mast is painted", "False", RatingClass.FALSE);
        store(check, List.of(), List.of(rated));
        Story report = Story.of("timeline-report");
        Quote quote = report.quote("Paul Parrot", "Each mast is painted", 0);
        store(report, List.of(quote), List.of(repeat(report, quote, rated)));

        given().get("/v1/claims/" + rated.claim().id())
                .then()
                .statusCode(200)
                .body("claim.text", equalTo("Each mast is painted"))
                .body("verdicts.kind", equalTo(List.of("PUBLISHED_RATING")))
                .body("repeated", equalTo(1))
                .body("suggested", equalTo(1))
                .body("speakers", equalTo(List.of("Paul Parrot")))
                .body("said[0].source", equalTo("The Harbour Gazette"));
        given().get("/v1/claims/c_none").then().statusCode(404);
    }

    private static Finding repeat(Story story, Quote quote, Finding rated) {
        String verdictId = Ids.verdict(Verdict.Kind.REPEAT, quote.id(), rated.claim().id());
        return new Finding(
                Ids.finding(story.id(), verdictId),
                story.id(),
                story.version(),
                Verdict.Kind.REPEAT,
                verdictId,
                rated.claim(),
                story.about(quote, rated.verdictId()),
                new Assessor("Paul Parrot", null, null, Assessor.Relation.UNKNOWN),
                rated.rating(),
                new Match(1, Match.Polarity.SAME, 1, 1, Match.Decision.SUGGESTED, "by hand"),
                null,
                List.of(story.evidence(quote.text(), Evidence.Role.REPETITION)),
                "by hand");
    }

    @Test
    void aPersonDecidesWithAReasonAndTheHistoryTellsIt() throws SQLException {
        Story story = Story.of("decided");
        Finding rated = story.rating("Vera Voice", "Every oar is red", "False", RatingClass.FALSE);
        store(story, List.of(), List.of(rated));

        given().auth()
                .oauth2(Surroundings.ADMIN_KEY)
                .contentType("application/json")
                .body(
                        """
                        {"kind": "withdraw", "reason": "She was quoted wrongly.", "by": "Ines Okafor"}
                        """)
                .post("/v1/verdicts/" + rated.verdictId() + "/decisions")
                .then()
                .statusCode(200)
                .body("states.status", equalTo(List.of("ACTIVE", "WITHDRAWN")))
                .body("states[1].reason", equalTo("PERSON"))
                .body("decisions[0].reason", equalTo("She was quoted wrongly."));
        given().get("/v1/verdicts/" + rated.verdictId())
                .then()
                .statusCode(200)
                .body("decisions", hasSize(1));
    }

    @Test
    void aDecisionWithoutAReasonIsRefusedAndOneAboutNothingNotFound() {
        given().auth()
                .oauth2(Surroundings.ADMIN_KEY)
                .contentType("application/json")
                .body("{\"kind\": \"WITHDRAW\", \"by\": \"Ines Okafor\"}")
                .post("/v1/verdicts/v_none/decisions")
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
        given().auth()
                .oauth2(Surroundings.ADMIN_KEY)
                .contentType("application/json")
                .body("{\"kind\": \"WITHDRAW\", \"by\": \"Ines Okafor\", \"reason\": \"So.\"}")
                .post("/v1/verdicts/v_none/decisions")
                .then()
                .statusCode(404);
    }

    @Test
    void aCanceledArticleIsToldWithoutAWordOfIt() throws SQLException {
        Story story = Story.of("killed-and-asked-for");
        store(story, List.of(story.quote("Mara Lindqvist", "Gone", 0)), List.of());
        intake.store(
                Batch.of(List.of(new Arrival.OfArticle(story.version(2).canceled().article("")))));

        given().get("/v1/articles/" + story.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELED"))
                .body("article", nullValue())
                .body("quotes", hasSize(0));
    }

    @Test
    void whatIsWrongIsSaidWithCodeAndField() {
        refused("/v1/quotes?limit=0", "INVALID_LIMIT", "limit");
        refused("/v1/quotes?limit=ten", "INVALID_LIMIT", "limit");
        refused("/v1/quotes?after=x", "INVALID_CURSOR", "after");
        refused("/v1/quotes?kind=SHOUTED", "UNKNOWN_WORD", "kind");
        refused("/v1/verdicts?status=MAYBE", "UNKNOWN_WORD", "status");
        given().get("/v1/articles/a_none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    private static void refused(String path, String code, String field) {
        given().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("field", equalTo(field))
                .body("detail", notNullValue());
    }

    private static JsonPath quotesOf(String speaker, @Nullable String after) {
        return given().queryParam("speaker", speaker)
                .queryParam("limit", 2)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get("/v1/quotes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void store(Story story, List<Quote> quotes, List<Finding> findings)
            throws SQLException {
        intake.store(Batch.of(Newsroom.arrivals(story.article("text"), story, quotes, findings)));
    }
}
