package io.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MiniLmTest {

    private static final MiniLm ENCODER = MiniLm.load();

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void otherWordsOfTheSameMeaningAreNearerThanTheSameWordsOfAnother() {
        String claim = "The town paid too much for its new bridge.";

        double paraphrase = cosine(claim, "Orle was overcharged when it built the crossing.");
        double other = cosine(claim, "The new mayor of the town paid for lunch.");

        assertThat(paraphrase).isGreaterThan(other);
        assertThat(cosine(claim, claim)).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀", "\u0000", "東京"})
    void anyTextHasADirection(String text) {
        assertThat(cosine(text, text)).isCloseTo(1, within(1e-5));
    }

    @Test
    void manyMayAskAtOnce() {
        List<String> texts =
                IntStream.range(0, 40).mapToObj(n -> "Pier " + n % 4 + " is shut.").toList();
        List<float[]> alone = texts.stream().map(ENCODER::encode).toList();

        List<float[]> together = texts.parallelStream().map(ENCODER::encode).toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    @Test
    void aPlatformWithoutMachineCodeIsTold() {
        Throwable lower = new UnsatisfiedLinkError("no onnxruntime for sparc");

        assertThat(MiniLm.reason(new ExceptionInInitializerError(lower)))
                .isEqualTo("no onnxruntime for sparc");
        assertThat(MiniLm.reason(new NoClassDefFoundError()))
                .isEqualTo("java.lang.NoClassDefFoundError");
    }

    private static double cosine(String one, String other) {
        float[] first = ENCODER.encode(one);
        float[] second = ENCODER.encode(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }
}
