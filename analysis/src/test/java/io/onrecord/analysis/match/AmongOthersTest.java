package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmongOthersTest {

    private final AmongOthers shipped = LikenessModel.shipped().amongOthers();

    private double probability(double alone, double others) {
        return shipped.probability(alone, Collections.nCopies(AmongOthers.OTHERS, others));
    }

    @Test
    void theMoreProbableByItselfTheMoreAmongOthers() {
        assertThat(probability(.9, .1)).isGreaterThan(probability(.6, .1));
    }

    @Test
    void probableOthersMakeItLessProbable() {
        assertThat(probability(.8, .7)).isLessThan(.5);
        assertThat(probability(.8, .01)).isGreaterThan(.9);
    }

    @Test
    void certaintyHasAProbabilityToo() {
        List<Double> others = List.of(1.0, 0.0, 0.0, 0.0, 0.0);

        assertThat(shipped.probability(1, others)).isBetween(0.0, 1.0);
        assertThat(shipped.probability(0, others)).isBetween(0.0, 1.0);
    }
}
