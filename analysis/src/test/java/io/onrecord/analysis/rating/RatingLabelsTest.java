package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.RatingClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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

    @Test
    void givesNoLabelInUseAWrongClass() throws IOException {
        List<String> wrong = new ArrayList<>();
        int unclassified = 0;
        int all = 0;
        for (String[] row : inUse()) {
            RatingClass read = labels.classOf(row[0], row[1]);
            all++;
            unclassified += read == RatingClass.UNCLASSIFIED ? 1 : 0;
            boolean allowed =
                    read == RatingClass.UNCLASSIFIED
                            || List.of(row[2].split(",")).contains(read.name());
            if (!allowed) {
                wrong.add(String.join(" ", row) + ", read " + read);
            }
        }
        System.out.printf(
                "labels in use: %d, wrong %d, unclassified %d%n", all, wrong.size(), unclassified);

        assertThat(all).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    private static List<String[]> inUse() throws IOException {
        try (InputStream stream = RatingLabelsTest.class.getResourceAsStream("labels-in-use.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }
}
