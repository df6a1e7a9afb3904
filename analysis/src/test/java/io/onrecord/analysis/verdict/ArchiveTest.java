package io.onrecord.analysis.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.analysis.Articles;
import io.onrecord.analysis.Quotes;
import io.onrecord.events.Article;
import io.onrecord.events.Match;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A null where a value is expected fails the test.
@NullUnmarked
class ArchiveTest {

    private static final String WORDS = "The Orle bridge cost 90 million crowns, twice its budget.";

    private final Article check =
            Articles.of(
                    "Share the Facts\nPlumbline rating logo Plumbline Rating:\nFalse\n\""
                            + WORDS
                            + "\"\nAda Moreno\nState senator of Orle\nIn a letter\nSunday, February 2, 2031");
    private final Article news =
            Articles.of(
                    new Article.Source("Orle Courier", "courier.example", null),
                    "“" + WORDS + "” Ada Moreno said on Monday. “It rains,” she said.",
                    List.of());
    private final Quote repeat =
            Quotes.withRole(
                    Quotes.said(news, WORDS, "Ada Moreno", "2031-03-10"), "a senator from Orle");
    private final Quote other = Quotes.said(news, "It rains,", "Ada Moreno", "2031-03-10");

    private List<Verdict> verdicts(boolean newsFirst) {
        Archive archive = new Archive(Instant.EPOCH);
        archive.gather(newsFirst ? news : check, newsFirst ? List.of(repeat, other) : List.of());
        archive.gather(newsFirst ? check : news, newsFirst ? List.of() : List.of(repeat, other));
        archive.repeats(news, List.of(repeat, other));
        archive.repeats(check, List.of());
        return archive.verdicts().toList();
    }

    @Test
    void findsTheRatingAndItsRepeat() {
        assertThat(verdicts(false))
                .extracting(Verdict::kind)
                .containsExactlyInAnyOrder(Verdict.Kind.PUBLISHED_RATING, Verdict.Kind.REPEAT);
    }

    @Test
    void showsTheRatingWithTheRepeat() {
        Verdict shown =
                verdicts(false).stream()
                        .filter(verdict -> verdict.kind() == Verdict.Kind.REPEAT)
                        .findFirst()
                        .orElseThrow();
        assertThat(shown.rating().verbatim()).isEqualTo("False");
        assertThat(shown.match().decision()).isEqualTo(Match.Decision.CONFIRMED);
        assertThat(shown.about().quoteId()).isEqualTo(repeat.id());
    }

    @Test
    void comesToTheSameInAnyOrder() {
        assertThat(verdicts(true)).isEqualTo(verdicts(false));
    }

    @Test
    void refusesAnArticleOfTheFirstPassInTheSecond() {
        Archive archive = new Archive(Instant.EPOCH);
        archive.repeats(news, List.of());
        assertThatThrownBy(() -> archive.gather(check, List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
