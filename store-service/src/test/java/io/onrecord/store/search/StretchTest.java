package io.onrecord.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {

    /// Each position up to the newest stands in one stretch and no other.
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 16_383, 16_384, 40_000, 262_143, 3_000_000})
    void stretchesLeaveNothingOutAndTellNothingTwice(long newest) {
        List<Stretch> stretches = Stretch.before(newest);

        for (long position = 0; position <= newest; position += 1 + newest / 1_000) {
            long holding = 0;
            for (int i = 0; i < stretches.size(); i++) {
                // A part ends where the next begins.
                long from = i + 1 < stretches.size() ? stretches.get(i + 1).before() : 0;
                boolean holds = position >= from && position < stretches.get(i).before();
                holding += holds ? 1 : 0;
                String names = stretches.get(i).names();
                if (holds && names != null) {
                    assertThat(names).contains(name(names, position));
                }
            }
            assertThat(holding).as("position " + position).isEqualTo(1);
        }
    }

    private static String name(String names, long position) {
        int size = Integer.parseInt(names.substring(2, names.indexOf('.')));
        return "'#" + size + "." + (position >> size) + "'";
    }
}
