package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.analysis.Quotes;
import io.onrecord.events.Article;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A null where a value is expected fails the test.
@NullUnmarked
class RepeatsTest {

    private static final String CLAIM = "The Orle bridge cost 90 million crowns, twice its budget.";

    private static final QuotedIn ARTICLE = new QuotedIn("hash", null);

    private static PublishedRating rated(Claim.Level level, List<String> articleIds) {
        return rated(CLAIM, level, articleIds);
    }

    private static PublishedRating rated(String claim, Claim.Level level, List<String> articleIds) {
        String id = Ids.claim("plumbline.example", claim, "Ada Moreno");
        return new PublishedRating(
                id,
                Ids.ratingVerdict(id),
                1,
                new Claim(
                        id,
                        claim,
                        level,
                        "Ada Moreno",
                        Claim.ClaimantBasis.BOX,
                        "2031-02-02",
                        null,
                        List.of(),
                        "mayor of Orle"),
                new Assessor(
                        "Plumbline",
                        "plumbline.example",
                        "fact-checker",
                        Assessor.Relation.INDEPENDENT),
                new Rating("False", null, RatingClass.FALSE, 1, null, null, null),
                articleIds);
    }

    private static Quote quote(String words, String name, String date) {
        return Quotes.said(Articles.of("He stood up. " + words), words, name, date);
    }

    private Optional<Finding> find(Quote quote) {
        return Repeats.of(quote, ARTICLE).find(rated(Claim.Level.CONTENT, List.of("a_other")));
    }

    private static Optional<Finding> find(Quote quote, String claim) {
        PublishedRating rated = rated(claim, Claim.Level.CONTENT, List.of("a_other"));
        return Repeats.of(quote, ARTICLE).find(rated);
    }

    @Test
    void confirmsTheSameWordsOfTheSamePersonOnAnotherDay() {
        Quote quote = Quotes.withRole(quote(CLAIM, "Ada Moreno", "2031-03-01"), "Orle’s mayor");
        Finding repeat = find(quote).orElseThrow();
        assertThat(repeat.match().decision()).isEqualTo(Match.Decision.CONFIRMED);
        assertThat(repeat.match().polarity()).isEqualTo(Match.Polarity.SAME);
        assertThat(repeat.rating().verbatim()).isEqualTo("False");
        assertThat(repeat.evidence())
                .extracting(Evidence::role)
                .containsExactly(Evidence.Role.REPETITION);
    }

    @Test
    void onlySuggestsTheSameWordsOfSomebodyElse() {
        Finding repeat = find(quote(CLAIM, "Tomas Lind", "2031-03-01")).orElseThrow();
        assertThat(repeat.match().decision()).isEqualTo(Match.Decision.SUGGESTED);
    }

    @Test
    void onlySuggestsTheSameWordsOfANamesake() {
        Quote unknown = quote(CLAIM, "Ada Moreno", "2031-03-01");
        Quote elsewhere = Quotes.withRole(unknown, "mayor of Brackwater");
        Quote otherwise = Quotes.withRole(unknown, "a teacher in Orle");
        for (Quote quote : List.of(unknown, elsewhere, otherwise)) {
            assertThat(find(quote).orElseThrow().match().decision())
                    .isEqualTo(Match.Decision.SUGGESTED);
        }
    }

    @Test
    void onlySuggestsWithoutADate() {
        Quote quote = Quotes.withRole(quote(CLAIM, "Ada Moreno", null), "mayor of Orle");
        Finding repeat = find(quote).orElseThrow();
        assertThat(repeat.match().decision()).isEqualTo(Match.Decision.SUGGESTED);
    }

    @Test
    void takesTheSameOccasionForTheUtteranceItself() {
        assertThat(find(quote(CLAIM, "Moreno", "2031-02-02"))).isEmpty();
    }

    @Test
    void isSilentOnTheOppositeAndOnOtherFigures() {
        assertThat(
                        find(
                                quote(
                                        "The Orle bridge did not cost 90 million crowns, twice its"
                                                + " budget.",
                                        "Tomas Lind",
                                        null)))
                .isEmpty();
        assertThat(
                        find(
                                quote(
                                        "The Orle bridge cost 40 million crowns, twice its budget.",
                                        "Tomas Lind",
                                        null)))
                .isEmpty();
    }

    @Test
    void isSilentOnWordsThatAreOnlyReported() {
        assertThat(
                        find(
                                quote(
                                        "She claimed that the Orle bridge cost 90 million crowns,"
                                                + " twice its budget.",
                                        "Tomas Lind",
                                        null)))
                .isEmpty();
    }

    @Test
    void isSilentOnWordsThatNobodyAsserts() {
        Quote denied =
                Quotes.withStanding(
                        quote(CLAIM, "Tomas Lind", null), Quote.Standing.FABRICATED_PER_SOURCE);
        assertThat(find(denied)).isEmpty();
    }

    @Test
    void isSilentInTheRatingsOwnArticle() {
        Quote quote = quote(CLAIM, "Tomas Lind", null);
        PublishedRating own = rated(Claim.Level.CONTENT, List.of(quote.articleId()));
        assertThat(Repeats.of(quote, ARTICLE).find(own)).isEmpty();
    }

    @Test
    void isSilentWhenTheRatingIsAboutWhoSaidIt() {
        Quote quote = quote(CLAIM, "Tomas Lind", null);
        PublishedRating attribution = rated(Claim.Level.ATTRIBUTION, List.of());
        assertThat(Repeats.of(quote, ARTICLE).find(attribution)).isEmpty();
    }

    @Test
    void makesTheSameIdsWhoeverAsks() {
        Article article = Articles.of("He stood up. " + CLAIM);
        Quote quote = Quotes.said(article, CLAIM, "Tomas Lind");
        Finding repeat = find(quote).orElseThrow();
        assertThat(repeat.verdictId())
                .isEqualTo(Ids.verdict(Verdict.Kind.REPEAT, quote.id(), repeat.claim().id()));
        assertThat(repeat.id()).isEqualTo(Ids.finding(article.id(), repeat.verdictId()));
    }

    @Test
    void takesUndatedWordsPrintedRightAfterTheRatedOnesForTheseThemselves() {
        Quote quote = quote(CLAIM, "Ada Moreno", null);
        PublishedRating rated = rated(Claim.Level.CONTENT, List.of("a_other"));

        assertThat(Repeats.of(quote, printed("2031-02-04T06:00:00Z")).find(rated)).isEmpty();
        assertThat(Repeats.of(quote, printed("2031-02-01T06:00:00Z")).find(rated)).isPresent();
        assertThat(Repeats.of(quote, printed("2031-03-04T06:00:00Z")).find(rated)).isPresent();
    }

    @Test
    void wordsThatCallItFalseOverAndOverAreNoRepeat() {
        String words = "It is false that " + CLAIM + " It was false then, it is false now.";

        assertThat(find(quote(words, "Tomas Lind", "2031-03-01"))).isEmpty();
    }

    @Test
    void isSilentOnAnotherQuantityThatLooksLikeAYear() {
        String claim = "Orle exported 2517 tonnes of apples to Brackwater.";
        String other = claim.replace("2517", "2073");
        assertThat(find(quote(claim, "Tomas Lind", null), claim)).isPresent();
        assertThat(find(quote(other, "Tomas Lind", null), claim)).isEmpty();
    }

    private static QuotedIn printed(String at) {
        return new QuotedIn("hash", Instant.parse(at));
    }
}
