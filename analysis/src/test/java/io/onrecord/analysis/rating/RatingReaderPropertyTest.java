package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Articles;
import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever a page says, reading it ends, and what is shown stands where it is said to stand.
class RatingReaderPropertyTest {

    private final ArticleReader reader = new ArticleReader();

    @Property
    void evidenceIsWhatItsSpanSays(@ForAll("pages") String text, @ForAll("markup") String markup) {
        Article article = Articles.of(Articles.PLUMBLINE, text, List.of(Articles.jsonLd(markup)));
        for (Finding finding : reader.within(article, List.of())) {
            for (Evidence evidence : finding.evidence()) {
                String part =
                        evidence.part().equals(Evidence.TEXT)
                                ? article.text()
                                : article.reviews().getFirst().text();
                assertThat(evidence.span().of(part)).isEqualTo(evidence.words());
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return pieces(
                "Share the Facts",
                " Rating:",
                "Plumbline",
                "\n",
                "  ",
                "   ",
                "False",
                "No Evidence",
                "“",
                "”",
                "\"",
                "Ada Moreno",
                "Sunday, June 1, 2031",
                "Read More  info",
                "2 1 7",
                "\u00a0",
                "We rate this claim ",
                "We can’t say who",
                "said",
                ".",
                "\ud83d\ude00",
                "x");
    }

    @Provide
    Arbitrary<String> markup() {
        return pieces(
                "{",
                "}",
                "[",
                "]",
                "\"",
                ":",
                ",",
                "\\",
                "\\u00",
                "\"@type\"",
                "\"ClaimReview\"",
                "\"claimReviewed\":\"Rents fell\"",
                "\"reviewRating\":{\"alternateName\":\"False\"}",
                "\"author\"",
                "null",
                " ",
                "\n",
                "&amp;",
                "<b>",
                "1");
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
