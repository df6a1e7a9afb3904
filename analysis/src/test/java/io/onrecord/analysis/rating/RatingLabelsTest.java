package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.RatingClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingLabelsTest {

    private final RatingLabels labels = new RatingLabels();

    @ParameterizedTest
    @CsvSource({
        "politifact.com, Pants on Fire!, FALSE",
        "politifact.com, Barely True, MOSTLY_FALSE",
        "politifact.com, Full Flop, POSITION_CHANGE",
        "factcheck.org, No Evidence, UNSUPPORTED",
        "snopes.com, Miscaptioned, MEDIA_CONTEXT",
        "snopes.com, MIXTURE, MIXED",
        "washingtonpost.com, Three Pinocchios, MOSTLY_FALSE",
        "fullfact.org, This is not correct., FALSE",
        "nobody.example, True but misleading, MISLEADING",
        "nobody.example, Mostly harmless, UNCLASSIFIED",
        ", Satire, SATIRE"
    })
    void classesALabel(String domain, String label, RatingClass expected) {
        assertThat(labels.classOf(domain, label)).isEqualTo(expected);
    }
}
