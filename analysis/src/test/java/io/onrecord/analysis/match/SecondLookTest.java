package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static double probability(double alone, double others, double cosine, double next) {
        return LikenessModel.shipped()
                .secondLook()
                .probability(alone, Collections.nCopies(AmongOthers.OTHERS, others), cosine, next);
    }

    @Test
    void theNearerInMeaningTheMoreProbable() {
        assertThat(probability(.6, .1, .8, .5)).isGreaterThan(probability(.6, .1, .6, .5));
    }

    @Test
    void anotherThatIsAsNearMakesItLessProbable() {
        assertThat(probability(.6, .1, .8, .4)).isGreaterThan(.9);
        assertThat(probability(.6, .1, .8, .8)).isLessThan(.8);
    }
}
