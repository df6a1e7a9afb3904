package io.onrecord.extract.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexPositionTest {

    private static final Instant SAVED = Instant.parse("2026-03-01T12:00:00Z");
    private static final IndexPosition POSITION = new IndexPosition("topic-1", 100, SAVED);

    @Test
    void isReadBackFromACommit() {
        assertThat(IndexPosition.from(POSITION.userData())).contains(POSITION);
    }

    @Test
    void isAbsentFromANewIndex() {
        assertThat(IndexPosition.from(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    topic-1, 100,  1, true
                    topic-1, 250,  1, true
                    topic-1, 250, 11, true
                    topic-2, 250,  1, false
                    topic-1,  99,  1, false
                    topic-1, 250, 12, false
                    """)
    void continuesOnTheSameTopicWhenNothingCanHaveBeenMissed(
            String topic, long end, int hoursLater, boolean continues) {
        Instant now = SAVED.plus(Duration.ofHours(hoursLater));
        assertThat(POSITION.continues(topic, end, now, Duration.ofHours(12))).isEqualTo(continues);
    }
}
