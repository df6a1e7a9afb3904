package io.onrecord.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewsTest {

    private static final String REVIEW =
            """
            {"@context":"https://schema.org","@type":"ClaimReview",
             "url":"https://www.gauge.example/goats","datePublished":"2031-02-03",
             "claimReviewed":"The ferry carried 4,001 goats",
             "author":{"@type":"Organization","name":"The Gauge","url":"https://gauge.example/"},
             "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ada Moran"}},
             "reviewRating":{"@type":"Rating","ratingValue":1,"alternateName":"False"}}
            """
                    .replace("\n", " ");

    @Test
    void aFeedOfAnAggregatorIsReadElementByElement() throws IOException {
        String feed =
                """
                {"@context":"http://schema.org","@type":"DataFeed","name":"checks",
                 "provider":{"@type":"Organization","name":"Nobody"},
                 "dataFeedElement":[
                  {"@type":"DataFeedItem","item":[%1$s,%2$s],"url":"https://www.gauge.example/goats"},
                  {"@type":"DataFeedItem","item":null},
                  {"@type":"DataFeedItem","item":%1$s}],
                 "dateModified":"2031-02-04"}
                """
                        .formatted(REVIEW, REVIEW.replace("goats\"", "sheep\""));

        List<Piece> pieces = all("feed.json", feed);

        assertThat(pieces)
                .extracting(Piece::where)
                .containsExactly("feed.json#1[0]", "feed.json#1[1]", "feed.json#2", "feed.json#3");
        assertThat(((Piece.Bad) pieces.get(2)).code()).isEqualTo("NO_CLAIM_REVIEW");
        JsonNode article = json(pieces.getFirst());
        assertThat(article.path("source").asText()).isEqualTo("www.gauge.example");
        assertThat(article.path("publishedAt").asText()).isEqualTo("2031-02-03T00:00:00Z");
        assertThat(article.at("/reviews/0/text").asText())
                .isEqualTo(Json.MAPPER.readTree(REVIEW).toString());
        assertThat(json(pieces.get(3)).path("uri")).isEqualTo(article.path("uri"));
        assertThat(json(pieces.get(1)).path("uri")).isNotEqualTo(article.path("uri"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "claimReviewed":"The ferry carried 4,001 goats" | "x":1 | claimReviewed
                    "alternateName":"False"                         | "x":1 | reviewRating.alternateName
                    "url":"https://www.gauge.example/goats"         | "x":1 | url
                    """)
    void aReviewThatIsNoRatingIsRefusedWithWhatItLacks(String part, String instead, String field)
            throws IOException {
        assertThat(all("a.jsonl", REVIEW.replace(part, instead)))
                .singleElement()
                .satisfies(piece -> {
                    Piece.Bad bad = (Piece.Bad) piece;
                    assertThat(bad.code()).isEqualTo("MISSING_FIELD");
                    assertThat(bad.why()).startsWith(field + ": ");
                });
    }

    @Test
    void aRowIsTheReviewThatSaysTheSame() throws IOException {
        List<Piece> pieces =
                all(
                        "ratings.csv",
                        """
                        URL,claim,Rating,claimant,reviewer,date,ours
                        https://gauge.example/goats,"The ferry, they say, carried ""goats"\"",False,Ada Moran,The Gauge,2031-02-03,7
                        https://gauge.example/sheep,No sheep,,Ada Moran,The Gauge,2031-02-03,8
                        """);

        JsonNode review =
                Json.MAPPER.readTree(json(pieces.getFirst()).at("/reviews/0/text").asText());
        assertThat(review.path("claimReviewed").asText())
                .isEqualTo("The ferry, they say, carried \"goats\"");
        assertThat(review.at("/itemReviewed/author/name").asText()).isEqualTo("Ada Moran");
        assertThat(((Piece.Bad) pieces.get(1)).why()).startsWith("reviewRating.alternateName");
    }

    @Test
    void whatIsNeitherIsRefused() throws IOException {
        assertThat(all("ratings.csv", "a,b\n1,2\n"))
                .singleElement()
                .satisfies(it -> assertThat(((Piece.Bad) it).code()).isEqualTo("UNKNOWN_FORMAT"));
    }

    private static JsonNode json(Piece piece) throws IOException {
        return Json.MAPPER.readTree(((Piece.Json) piece).object());
    }

    private static List<Piece> all(String name, String content) throws IOException {
        List<Piece> all = new ArrayList<>();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Pieces pieces = Recognised.ratings(name, new ByteArrayInputStream(bytes));
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            all.add(piece);
        }
        return all;
    }
}
