package io.onrecord.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportProgressTest {

    @Test
    void theLineSaysHowFarHowFastAndHowLong() {
        assertThat(ImportProgress.line(250, 0, 5_000, 10, 1_000))
                .isEqualTo(" 25 %, 5,000 articles, 500 a second, 0:30 min left");
    }

    @Test
    void whatAnEarlierRunDidTellsNothingOfThePace() {
        assertThat(ImportProgress.line(600, 500, 1_000, 10, 1_000)).endsWith("0:40 min left");
    }

    @Test
    void ofStandardInputNobodyKnowsTheEnd() {
        assertThat(ImportProgress.line(5L << 20, 0, 1_000, 2, 0))
                .isEqualTo("1,000 articles, 500 a second, 5 MiB read");
    }
}
