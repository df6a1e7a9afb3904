package io.onrecord.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Finding;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.Intake;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FilesIT {

    private final Intake intake;

    @Inject
    FilesIT(Intake intake) {
        this.intake = intake;
    }

    @Test
    void everyQuoteOfAQueryIsALineOfTheFileHoweverManyPagesThatTakes() throws Exception {
        Story story = Story.of("exported");
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            quotes.add(story.quote("Edda Export", "Crate number " + i, i * 100));
        }
        store(story, quotes, List.of());

        String file = given().get("/v1/exports/quotes.ndjson?speaker=Edda Export").asString();

        Set<String> texts = new HashSet<>();
        for (String line : file.lines().toList()) {
            JsonNode item = Json.MAPPER.readTree(line);
            texts.add(item.path("text").asText());
            assertThat(item.at("/article/source/domain").asText()).isEqualTo(Story.OUTLET);
        }
        assertThat(file.lines()).hasSize(450);
        assertThat(texts).hasSize(450);
    }

    @Test
    void aSheetHasAHeadAndTakesNoFormulaFromOutside() throws SQLException {
        Story story = Story.of("sheet");
        store(story, List.of(story.quote("Sven Sheet", "=SUM(1), \"he\" said", 0)), List.of());

        given().get("/v1/exports/quotes.csv?speaker=Sven Sheet")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"quotes.csv\""));
        List<String> lines =
                given().get("/v1/exports/quotes.csv?speaker=Sven Sheet")
                        .asString()
                        .lines()
                        .toList();
        assertThat(lines.getFirst()).startsWith("id,kind,standing,text,speaker");
        assertThat(lines.get(1)).contains(",\"'=SUM(1), \"\"he\"\" said\",Sven Sheet,sven sheet,");
    }

    @Test
    void verdictsAreExportedByWhatTheyAre() throws SQLException {
        Finding rated = rated("verdicts-exported", "Vic Tor");

        String csv = given().get("/v1/exports/verdicts.csv?speaker=Vic Tor").asString();
        String lines = given().get("/v1/exports/verdicts.ndjson?speaker=Vic Tor").asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(rated.verdictId(), "Pants on fire", "FALSE", "Vic Tor");
        assertThat(lines.lines()).hasSize(1);
        given().get("/v1/exports/verdicts.csv?class=MAYBE").then().statusCode(400);
    }

    @Test
    void aRatingIsAClaimReview() throws SQLException {
        Finding rated = rated("reviewed", "Rev Iewed");

        given().get("/v1/verdicts/" + rated.verdictId() + "/claimreview")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@type'", equalTo("ClaimReview"))
                .body("claimReviewed", equalTo("The crane sings"))
                .body("itemReviewed.author.name", equalTo("Rev Iewed"))
                .body("reviewRating.alternateName", equalTo("Pants on fire"))
                .body("reviewRating", not(hasKey("ratingValue")))
                .body("author.name", equalTo("The Harbour Gazette"))
                .body("url", startsWith("https://harbour-gazette.example/"))
                .header("ETag", notNullValue());
        given().get("/v1/verdicts/v_none/claimreview").then().statusCode(404);
        given().get("/v1/feeds/claimreview.json?speaker=Rev Iewed")
                .then()
                .statusCode(200)
                .body("'@type'", equalTo("DataFeed"))
                .body("dataFeedElement", hasSize(1))
                .body("dataFeedElement[0].item[0].'@type'", equalTo("ClaimReview"));
    }

    @Test
    void activeVerdictsAreAFeedOfTwoForms() throws Exception {
        rated("fed-1", "Fee Der");
        Story other = Story.of("fed-2");
        store(
                other,
                List.of(),
                List.of(other.rating("Fee Der", "Cranes fly", "Bunk \u0001", RatingClass.FALSE)));

        JsonPath feed = given().get("/v1/feeds/verdicts.json?speaker=Fee Der&limit=1").jsonPath();
        byte[] rss = given().get("/v1/feeds/verdicts.rss?speaker=Fee Der").asByteArray();
        Document xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(rss));

        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("items[0].title"))
                .isEqualTo("The Harbour Gazette rates “Cranes fly” (Fee Der): Bunk \u0001");
        assertThat(feed.getString("next_url")).contains("after=", "limit=1");
        assertThat(xml.getElementsByTagName("item").getLength()).isEqualTo(2);
        assertThat(new String(rss, StandardCharsets.UTF_8)).contains("<category>FALSE</category>");
    }

    /// One claim, whatever page rates it.
    private Finding rated(String name, String claimant) throws SQLException {
        Story story = Story.of(name);
        Finding rated =
                story.rating(claimant, "The crane sings", "Pants on fire", RatingClass.FALSE);
        store(story, List.of(), List.of(rated));
        return rated;
    }

    private void store(Story story, List<Quote> quotes, List<Finding> findings)
            throws SQLException {
        intake.store(Batch.of(Newsroom.arrivals(story.article("text"), story, quotes, findings)));
    }
}
