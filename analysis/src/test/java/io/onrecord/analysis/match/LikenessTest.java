package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final String CLAIM = "The council doubled the rent of all flats.";

    private static double score(String quote) {
        return new Matcher().compare(quote, CLAIM).score();
    }

    @Test
    void seesTheSameInOtherWords() {
        assertThat(score("Rents for apartments were doubled by the city council."))
                .isGreaterThan(score("The council opened a new school for all children."));
    }

    @Test
    void hasOneFigureForEachName() {
        Statement passage = Statement.of("The council met.");
        assertThat(Likeness.figures(passage, CheckedClaim.of(CLAIM, null), null))
                .hasSameSizeAs(Likeness.NAMES.toArray());
    }

    @Test
    void isSureOfTheSameWords() {
        assertThat(score(CLAIM)).isGreaterThanOrEqualTo(.95);
    }

    /// Archives hold claims that are cut off after their first word.
    @Test
    void isNotSureOfWordsThatStandEverywhere() {
        assertThat(new Matcher().compare(CLAIM, "The").score()).isLessThan(.5);
    }

    @Test
    void knowsThatWordsOfLikeMeaningAreNear() {
        WordVectors table = WordVectors.shipped();
        assertThat(table.cosine(table.row("doctor"), table.row("physician")))
                .isGreaterThan(table.cosine(table.row("doctor"), table.row("bridge")));
    }
}
