package io.onrecord.store.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Traits RATED =
            Traits.none()
                    .with(Facet.KIND, "PUBLISHED_RATING")
                    .with(Facet.CLASS, "FALSE")
                    .with(Facet.SAID, "2026-02-01")
                    .with(Facet.PUBLISHED, Instant.parse("2026-03-02T10:00:00.5Z"));

    private final Selection ofFalse = Selection.EVERYTHING.and(Facet.CLASS, Set.of("FALSE"));

    @Test
    void whoeverWantsNothingInParticularIsTold() {
        assertThat(Selection.EVERYTHING.concerns(List.of())).isTrue();
        assertThat(Selection.EVERYTHING.and(Facet.KIND, Set.of())).isEqualTo(Selection.EVERYTHING);
    }

    @Test
    void anyOfTheWordsOfAFacetWillDoAndAllFacetsMust() {
        Selection both = ofFalse.and(Facet.KIND, Set.of("REPEAT", "PUBLISHED_RATING"));

        assertThat(both.matches(RATED)).isTrue();
        assertThat(both.matches(RATED.with(Facet.KIND, "DISPUTED"))).isFalse();
    }

    @Test
    void whatLacksTheFacetIsNotMeant() {
        assertThat(ofFalse.matches(Traits.none())).isFalse();
        assertThat(ofFalse.concerns(List.of())).isFalse();
    }

    @Test
    void aChangeConcernsWhoeverWantedWhatItWas() {
        Traits mended = RATED.with(Facet.CLASS, "TRUE");

        assertThat(ofFalse.concerns(List.of(RATED, mended))).isTrue();
        assertThat(ofFalse.concerns(List.of(mended))).isFalse();
    }

    @Test
    void aPeriodHoldsItsBeginningAndNotItsEnd() {
        assertThat(said("2026-02-01", null).matches(RATED)).isTrue();
        assertThat(said(null, "2026-02-01").matches(RATED)).isFalse();
        assertThat(published("2026-03-02T10:00:00Z", "2026-03-02T10:00:01Z").matches(RATED))
                .isTrue();
        assertThat(published(null, "2026-03-02T10:00:00Z").matches(RATED)).isFalse();
    }

    @Test
    void aConditionNamesTheColumnsAndHasAParameterForEachQuestionMark() {
        Condition condition =
                ofFalse.and(Map.of(Facet.SAID, new Period("2026-01-01", "2026-02-01")))
                        .on(TraitColumns.VERDICT.names());

        assertThat(condition.sql())
                .isEqualTo(" AND rating_class = ? AND said_on >= ? AND said_on < ?");
        assertThat(condition.parameters()).containsExactly("FALSE", "2026-01-01", "2026-02-01");
    }

    @Test
    void whatATableDoesNotHaveMeansNoneOfItsRows() {
        assertThat(ofFalse.on(TraitColumns.QUOTE.names()).sql()).isEqualTo(" AND false");
    }

    @Test
    void aDateToAnyPrecisionBeginsOnADay() {
        assertThat(Traits.firstDay("2013")).isEqualTo("2013-01-01");
        assertThat(Traits.firstDay("2019-06")).isEqualTo("2019-06-01");
        assertThat(Traits.firstDay("2019-06-30")).isEqualTo("2019-06-30");
        assertThat(Traits.firstDay(null)).isNull();
    }

    private static Selection said(@Nullable String from, @Nullable String before) {
        return Selection.EVERYTHING.and(Map.of(Facet.SAID, new Period(from, before)));
    }

    private static Selection published(@Nullable String from, @Nullable String before) {
        return Selection.EVERYTHING.and(Map.of(Facet.PUBLISHED, new Period(from, before)));
    }
}
