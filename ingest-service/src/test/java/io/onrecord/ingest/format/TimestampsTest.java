package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-03-02T09:30:00Z            | 2026-03-02T09:30:00Z
                    2026-03-02T09:30:00.123+01:00   | 2026-03-02T08:30:00.123Z
                    2026-03-02T09:30+0100           | 2026-03-02T08:30:00Z
                    2026-03-02T09:30:00-05          | 2026-03-02T14:30:00Z
                    2026-03-02 09:30:00             | 2026-03-02T09:30:00Z
                    20260302T093000Z                | 2026-03-02T09:30:00Z
                    20260302T093000+0100            | 2026-03-02T08:30:00Z
                    2026-03-02                      | 2026-03-02T00:00:00Z
                    20260302                        | 2026-03-02T00:00:00Z
                    Mon, 2 Mar 2026 09:30:00 GMT    | 2026-03-02T09:30:00Z
                    """)
    void readsAPointInTime(String given, Instant time) {
        assertThat(Timestamps.read(given)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2026-13-02", "2026-03-02T25:00:00Z", "2026", "12345678901"})
    void saysThatItIsNone(String given) {
        assertThat(Timestamps.read(given)).isEmpty();
    }
}
