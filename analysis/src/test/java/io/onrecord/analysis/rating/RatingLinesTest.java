package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.events.RatingClass;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class RatingLinesTest {

    private static final String RULING =
            "Our ruling\nMoreno said the Orle bridge cost 90 million crowns. It cost half of that.\n";

    private final RatingReader reader = new RatingReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We rate this claim Mostly False.|Mostly False|MOSTLY_FALSE",
                "We rate Moreno’s statement Pants On Fire!|Pants On Fire|FALSE",
                "So we give her statement a Half-True on our meter.|Half-True|MIXED",
                "This earns Three Pinocchios.|Three Pinocchios|MOSTLY_FALSE",
                "That makes the claim False.|False|FALSE",
                "Verdict: Misleading|Misleading|MISLEADING"
            })
    void readsTheLineThatStatesTheRating(String line, String label, RatingClass ratingClass) {
        RatingFound found = reader.read(Articles.of(RULING + line)).getFirst();
        assertThat(found.label().value()).isEqualTo(label);
        assertThat(found.ratingClass()).isEqualTo(ratingClass);
    }

    @Test
    void takesTheLastLineAndNoLegend() {
        String text =
                RULING
                        + "We rated a like claim True.\nWe rate this one False.\n\nMOSTLY TRUE – The"
                        + " statement needs more.\nMore on Ada Moreno\nShe rode a lynx (True)";
        assertThat(reader.read(Articles.of(text)))
                .extracting(found -> found.label().value())
                .isEqualTo(List.of("False"));
    }

    @Test
    void readsTheClaimUnderTheHeading() {
        RatingFound found = reader.read(Articles.of(RULING + "We rate it False.")).getFirst();
        assertThat(found.claim().value()).isEqualTo("the Orle bridge cost 90 million crowns.");
        assertThat(found.claimant().value()).isEqualTo("Moreno");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s False,” said Ada Moreno, who directs the choir.",
                "The film True Crowns opens on Monday.",
                "Interest rates are Mixed News for savers."
            })
    void staysSilentWhereNobodyRates(String text) {
        assertThat(reader.read(Articles.of(text))).isEmpty();
    }
}
