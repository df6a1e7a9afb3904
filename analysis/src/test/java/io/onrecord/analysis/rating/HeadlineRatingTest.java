package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.RatingClass;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class HeadlineRatingTest {

    /// A publisher whose labels stand in the table.
    private static final String CHECKER = "politifact.com";

    private final RatingReader reader = new RatingReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    False: The Orle bridge cost 90 million crowns                      | False        | FALSE        | The Orle bridge cost 90 million crowns
                    Fact check: Mostly False: The Orle bridge cost 90 million crowns   | Mostly False | MOSTLY_FALSE | The Orle bridge cost 90 million crowns
                    The Orle bridge cost 90 million crowns: False                      | False        | FALSE        | The Orle bridge cost 90 million crowns
                    “The Orle bridge cost 90 million crowns” – Mostly True             | Mostly True  | MOSTLY_TRUE  | The Orle bridge cost 90 million crowns
                    Fact-check: The claim that the Orle bridge cost 90 million is false| false        | FALSE        | the Orle bridge cost 90 million
                    Claim that the Orle bridge cost 90 million is Mostly False         | Mostly False | MOSTLY_FALSE | the Orle bridge cost 90 million
                    """)
    void readsTheHeadlineThatRatesASentence(
            String headline, String label, RatingClass ratingClass, String claim) {
        RatingFound found = read(CHECKER, headline, headline + "\nIt cost half.").getFirst();
        assertThat(found.form()).isEqualTo(RatingFound.Form.HEADLINE);
        assertThat(found.label().value()).isEqualTo(label);
        assertThat(found.ratingClass()).isEqualTo(ratingClass);
        assertThat(found.claim().value()).isEqualTo(claim);
        assertThat(found.claimant()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    False: The mayor’s claim about the Orle bridge and its cost
                    Did the Orle bridge cost 90 million crowns? False
                    False: Did the Orle bridge cost 90 million crowns
                    The false claim that the Orle bridge cost 90 million
                    The Orle bridge cost 90 million crowns: false alarm in Orle
                    Video of the Orle bridge falling down: False
                    False: the bridge
                    Why the mayor calls the Orle budget false: a history
                    Falsehoods: The Orle bridge cost 90 million crowns
                    """)
    void isSilentOnAHeadlineThatRatesNone(String headline) {
        assertThat(read(CHECKER, headline, headline + "\nIt cost half.")).isEmpty();
    }

    @Test
    void isSilentElsewhere() {
        String headline = "False: The Orle bridge cost 90 million crowns";
        assertThat(read("gazette.example", headline, headline + "\nIt cost half.")).isEmpty();
        assertThat(read(CHECKER, headline, "It cost half.")).isEmpty();
        assertThat(read(CHECKER, headline, headline + "\nWe rate this claim True."))
                .noneMatch(found -> found.form() == RatingFound.Form.HEADLINE);
    }

    @Test
    void showsTheWordsOfTheHeadline() {
        String headline = "False: The Orle bridge cost 90 million crowns";
        Article article = article(CHECKER, headline, headline + "\nIt cost half.");
        Finding finding = PublishedRatings.in(article, List.of(), reader.read(article)).getFirst();
        assertThat(finding.evidence())
                .extracting(Evidence::words)
                .containsExactly("False", "The Orle bridge cost 90 million crowns");
        assertThat(finding.method()).isEqualTo("headline");
    }

    private List<RatingFound> read(String domain, String headline, String text) {
        return reader.read(article(domain, headline, text));
    }

    private static Article article(String domain, String headline, String text) {
        return Articles.of(new Article.Source("The checker", domain, null), headline, text);
    }
}
