package io.onrecord.analysis.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerfectHashTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1_000, 100_000})
    void givesEachHashASlotOfItsOwn(int size) {
        int[] hashes = IntStream.range(0, size).map(Features::mix).toArray();

        PerfectHash places = new PerfectHash(hashes);

        BitSet slots = new BitSet();
        IntStream.of(hashes).map(places::slot).forEach(slots::set);
        assertThat(slots.cardinality()).isEqualTo(size);
        assertThat(slots.length()).isLessThanOrEqualTo(places.slots());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 12_345})
    void givesAHashThatItDoesNotKnowASlotAsWell(int unknown) {
        PerfectHash places = new PerfectHash(new int[] {Features.mix(1), Features.mix(2)});

        assertThat(places.slot(unknown)).isBetween(0, places.slots() - 1);
    }
}
