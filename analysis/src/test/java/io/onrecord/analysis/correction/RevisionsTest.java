package io.onrecord.analysis.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Articles;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.Article;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionsTest {

    private static final String BEFORE = "The council of Port Ellery met on Monday.\n\n";
    private static final String BEHIND =
            "\n\n“The harbor needs a new crane by the spring,” said Joan Rowe, the harbor master."
                    + "\n\nThe next meeting is in June.";

    private static Edition edition(String text) {
        Article article = Articles.of(text);
        List<Quote> quotes = new QuoteReader().read(article);
        return new Edition(
                article,
                quotes,
                new ArticleReader()
                        .within(article, quotes).stream()
                                .filter(found -> found.kind() == Verdict.Kind.PUBLISHED_RATING)
                                .toList());
    }

    private static Collection<Finding> changes(String before, String now) {
        return Revisions.since(
                List.of(edition(BEFORE + before + BEHIND)), edition(BEFORE + now + BEHIND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We lost 14 jobs at the pier last winter,” said Ada Moran, the mayor."
                        + "|“We lost 40 jobs at the pier last winter,” said Ada Moran, the mayor.",
                "“We will sell the old pier to the railway,” said Ada Moran, the mayor."
                        + "|“We will not sell the old pier to the railway,” said Ada Moran, the mayor.",
                "“It was Piet Lorens who signed the contract,” said Ada Moran, the mayor."
                        + "|“It was Piet Brandt who signed the contract,” said Ada Moran, the mayor."
            })
    void findsOtherNumbersNamesAndDenialsInAQuotation(String before, String now) {
        assertThat(changes(before, now))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Verdict.Kind.CORRECTION);
                    assertThat(now).contains(words(found, Evidence.Role.CORRECTION));
                    assertThat(before).contains(words(found, Evidence.Role.EARLIER_STATEMENT));
                });
    }

    @Test
    void findsAnotherSpeakerOfTheSameWords() {
        Collection<Finding> found =
                changes(
                        "“The pier was never closed to anybody,” said Ada Moran, the mayor.",
                        "“The pier was never closed to anybody,” said Ruben Falk, a councilor.");

        assertThat(found)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.claim().level()).isEqualTo(Claim.Level.ATTRIBUTION);
                    assertThat(one.claim().claimant()).isEqualTo("Ada Moran");
                });
    }

    @Test
    void findsThatNothingButAQuotationIsGone() {
        String quotation = "“The contract was signed in a parked car,” said Ada Moran, the mayor.";
        String text = BEFORE + quotation + BEHIND;

        assertThat(Revisions.since(List.of(edition(text)), edition(BEFORE + BEHIND.strip())))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.claim().text()).contains("signed in a parked car"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Added words, cut words, spelling, style.
                "“We lost 14 jobs at the pier,” said Ada Moran, the mayor."
                        + "|“We lost 14 jobs at the pier last winter, 3 of them ours,” said Ada Moran, the mayor.",
                "“We lost 14 jobs at the pier and 3 at the mill,” said Ada Moran, the mayor."
                        + "|“We lost 14 jobs at the pier,” said Ada Moran, the mayor.",
                "“We lost fourteen or so, say twelve jobs,” said Ada Moran, the mayor."
                        + "|“We lost fourteen or so, say 12 jobs,” said Ada Moran, the mayor.",
                "“It was Piet Lorenz who signed the contract,” said Ada Moran, the mayor."
                        + "|“It was Piet Lorens who signed the contract,” said Ada Moran, the mayor.",
                "“We are gonna sell the old pier to them,” said Ada Moran, the mayor."
                        + "|“We are going to sell the old pier to them,” said Ada Moran, the mayor.",
                // Another thing that the same person said.
                "“We lost 14 jobs at the pier last winter,” said Ada Moran, the mayor."
                        + "|“The railway has 40 engines and no driver,” said Ada Moran, the mayor.",
                // The same person under a longer name.
                "“The pier was never closed to anybody,” said Moran, the mayor."
                        + "|“The pier was never closed to anybody,” said Ada Moran, the mayor.",
                // Outside of what is quoted.
                "“The pier was never closed to anybody,” said Ada Moran, 51, the mayor."
                        + "|“The pier was never closed to anybody,” said Ada Moran, 52, the mayor."
            })
    void takesEditingForNoCorrection(String before, String now) {
        assertThat(changes(before, now)).isEmpty();
    }

    @Test
    void anArticleThatIsCutTakesNothingBack() {
        String text =
                BEFORE
                        + "“The contract was signed in a parked car,” said Ada Moran, the mayor."
                        + BEHIND;

        assertThat(
                        Revisions.since(
                                List.of(edition(text)),
                                edition("The council of Port Ellery met on Monday.")))
                .isEmpty();
    }

    @Test
    void findsAnotherRatingButNoOtherLabel() {
        assertThat(Revisions.since(List.of(edition(check("False"))), edition(check("Half True"))))
                .singleElement()
                .satisfies(found -> assertThat(found.about()).isNotNull());
        assertThat(Revisions.since(List.of(edition(check("False"))), edition(check("Untrue"))))
                .isEmpty();
    }

    private static String check(String label) {
        return """
        “The pier was free,” Ada Moran said on Friday. The council paid four million.

        Share the Facts
        Plumbline rating logo Plumbline Rating:
        %s
        "The pier was free."
        Ada Moran
        Mayor of Port Ellery
        Friday, May 15, 2026
        """
                .formatted(label);
    }

    private static String words(Finding found, Evidence.Role role) {
        return found.evidence().stream()
                .filter(item -> item.role() == role)
                .findFirst()
                .orElseThrow()
                .words();
    }
}
