package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Code;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsArticleTest {

    private static final String ARTICLE =
            """
            {"@context": "https://schema.org", "@type": "NewsArticle", "identifier": "harbour-7",
             "url": "https://www.plumbline.example/harbour", "version": 2,
             "headline": "Harbour stays open", "inLanguage": "en-GB",
             "author": [{"@type": "Person", "name": "Ada Moreno"}, {"@type": "Person", "name": "Pelle Lind"}],
             "publisher": {"@type": "Organization", "name": "Plumbline", "url": "https://plumbline.example/"},
             "datePublished": "2026-03-02T09:00:00Z", "dateModified": "2026-03-02T09:30:00Z",
             "articleBody": "“We stay open,” said Bruno Morrow."%s}
            """;

    @Test
    void readsAText() {
        ArticleSubmission it = Read.one(ARTICLE.formatted(""));
        assertThat(it.uri()).isEqualTo("harbour-7");
        assertThat(it.url()).isEqualTo(URI.create("https://www.plumbline.example/harbour"));
        assertThat(it.source()).isEqualTo("plumbline.example");
        assertThat(it.sourceName()).isEqualTo("Plumbline");
        assertThat(it.version()).isEqualTo(2);
        assertThat(it.headline()).isEqualTo("Harbour stays open");
        assertThat(it.byline()).isEqualTo("Ada Moreno, Pelle Lind");
        assertThat(it.language()).isEqualTo("en-GB");
        assertThat(it.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(it.updatedAt()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(it.text()).isEqualTo("“We stay open,” said Bruno Morrow.");
    }

    @Test
    void readsACorrection() {
        assertThat(
                        Read.one(ARTICLE.formatted("").replace("\"version\": 2", "\"version\": 3"))
                                .version())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "creativeWorkStatus, Withdrawn, canceled",
        "creativeWorkStatus, Canceled,  canceled",
        "pubStatus,          canceled,  canceled",
        "creativeWorkStatus, Draft,     withheld",
        "creativeWorkStatus, Published, usable"
    })
    void readsAKillAndOtherStates(String field, String given, String status) {
        String more = ", \"%s\": \"%s\"".formatted(field, given);
        assertThat(Read.one(ARTICLE.formatted(more)).status()).isEqualTo(status);
    }

    @Test
    void readsAnEmbargo() {
        String more = ", \"embargoedUntil\": \"2026-03-06T00:01:00Z\"";
        assertThat(Read.one(ARTICLE.formatted(more)).embargoedUntil())
                .isEqualTo(Instant.parse("2026-03-06T00:01:00Z"));
    }

    @Test
    void readsAGraphWithItsReview() {
        ArticleSubmission it =
                Read.one(
                        "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\"}, "
                                + ARTICLE.formatted("")
                                + ", {\"@type\": \"ClaimReview\", \"claimReviewed\": \"It closes.\"}]}");
        assertThat(it.uri()).isEqualTo("harbour-7");
        assertThat(it.reviews())
                .singleElement()
                .extracting("text")
                .asString()
                .contains("It closes.");
    }

    @Test
    void readsEveryArticleOfAGraph() {
        List<Item> items =
                Read.items(
                        "{\"@graph\": ["
                                + ARTICLE.formatted("")
                                + ", "
                                + ARTICLE.formatted("").replace("harbour-7", "harbour-8")
                                + "]}");
        assertThat(items).hasSize(2);
    }

    @Test
    void refusesWhatIsNoArticle() {
        assertThat(Read.fault("{\"@type\": \"Recipe\", \"name\": \"Herring\"}").code())
                .isEqualTo(Code.INVALID_FIELD);
    }
}
