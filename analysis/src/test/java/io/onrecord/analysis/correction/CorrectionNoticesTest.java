package io.onrecord.analysis.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Articles;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionNoticesTest {

    private static final String CHECK =
            """
            “The pier was free,” Ada Moran said on Friday. The council paid four million.

            Share the Facts
            Plumbline rating logo Plumbline Rating:
            False
            "The pier was free."
            Ada Moran
            Mayor of Port Ellery
            Friday, May 15, 2026
            """;

    private static List<Finding> corrections(String notice) {
        Article article = Articles.of(notice + "\n\n" + CHECK);
        return new ArticleReader()
                .within(article, new QuoteReader().read(article)).stream()
                        .filter(finding -> finding.kind() == Verdict.Kind.CORRECTION)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction, May 20: We have changed our rating to False.",
                "An earlier version of this article rated the claim Half True.",
                "Our original rating of Half True was withdrawn on Monday.",
                "Correction: An earlier version of this article misquoted Ada Moran."
            })
    void findsWhatTheArticleOwnsUpTo(String notice) {
        assertThat(corrections(notice))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.evidence())
                                .anySatisfy(item -> {
                                    assertThat(item.role()).isEqualTo(Evidence.Role.CORRECTION);
                                    assertThat(notice).contains(item.words());
                                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have changed the label of our rating: Wrong is now called False.",
                "An earlier version of this article gave the wrong name of the bay.",
                "The mayor asked us to change our rating.",
                "An earlier version of this article misquoted the harbor rules."
            })
    void staysSilentOnEverythingElse(String notice) {
        assertThat(corrections(notice)).isEmpty();
    }
}
