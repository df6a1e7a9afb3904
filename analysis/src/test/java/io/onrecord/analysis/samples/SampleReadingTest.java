package io.onrecord.analysis.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How much of the samples is read as a careful reader does. The floors go up with the reading and
/// the ceilings down, never the other way; a failure lists what is read otherwise.
class SampleReadingTest {

    private static final int QUOTES = 127;
    private static final int WRONG_QUOTES = 0;
    private static final int VERDICTS = 23;
    private static final int WRONG_VERDICTS = 0;

    private final List<SampleReading> readings = SampleReading.all();

    @Test
    void readsWhoSaidWhat() {
        List<String> otherwise = new ArrayList<>();
        int right = 0;
        for (SampleReading reading : readings) {
            for (Expected.ExpectedQuote expected : reading.sample().expected().quotes()) {
                String read = reading.find(expected).map(SampleReadingTest::who).orElse("nothing");
                if (read.equals(who(expected))) {
                    right++;
                } else if (!expected.optional()) {
                    otherwise.add(
                            "%s: %s, read %s: %s"
                                    .formatted(
                                            reading.sample(),
                                            who(expected),
                                            read,
                                            expected.words().getFirst()));
                }
            }
        }
        assertThat(right).as(String.join("\n", otherwise)).isGreaterThanOrEqualTo(QUOTES);
    }

    @Test
    void seldomReadsWordsThatNobodySays() {
        List<String> read =
                readings.stream()
                        .flatMap(reading ->
                                reading.sample().expected().never().quotes().stream()
                                        .filter(reading::isQuoted)
                                        .map(words -> reading.sample() + ": " + words))
                        .toList();

        assertThat(read).hasSizeLessThanOrEqualTo(WRONG_QUOTES);
    }

    @Test
    void findsTheVerdictsThatFollow() {
        List<String> missed = new ArrayList<>();
        int found = 0;
        for (SampleReading reading : readings) {
            for (Expected.ExpectedVerdict expected : reading.sample().expected().verdicts()) {
                if (reading.isFound(expected)) {
                    found++;
                } else if (!expected.optional()) {
                    missed.add(reading.sample() + ": " + expected);
                }
            }
        }
        assertThat(found).as(String.join("\n", missed)).isGreaterThanOrEqualTo(VERDICTS);
    }

    @Test
    void seldomFindsVerdictsThatDoNotFollow() {
        List<String> found =
                readings.stream()
                        .flatMap(reading ->
                                reading.sample().expected().never().verdicts().stream()
                                        .flatMap(n -> reading.forbidden(n).stream())
                                        .map(f -> reading.sample() + ": " + f))
                        .toList();

        assertThat(found).hasSizeLessThanOrEqualTo(WRONG_VERDICTS);
    }

    private static String who(Quote quote) {
        return quote.speaker() == null
                ? "null"
                : quote.speaker().name() + standing(quote.standing());
    }

    private static String who(Expected.ExpectedQuote expected) {
        return expected.speaker() + standing(expected.standingOrAsserted());
    }

    private static String standing(Quote.Standing standing) {
        return standing == Quote.Standing.ASSERTED ? "" : " " + standing;
    }
}
