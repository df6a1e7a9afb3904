package io.onrecord.ingest.nearcopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final List<String> WORDS =
            List.of(
                    "harbour council mayor herring bridge pier vote budget quarry ferry storm school"
                            .split(" "));

    @Test
    void sameWordsHaveTheSameSignatureWhateverTheMarks() {
        String text = text(1, 300);
        assertThat(signature(text.toUpperCase(Locale.ROOT).replace(" ", "\n—")))
                .usingRecursiveComparison()
                .isEqualTo(signature(text));
    }

    @Test
    void aLightEditIsLike() {
        String text = text(1, 300);
        String edited = text.replaceFirst(" \\S+ \\S+", " said on Tuesday that the").substring(20);
        assertThat(signature(text).likeness(signature(edited))).isGreaterThan(0.85);
    }

    @Test
    void aTextCutByAThirdIsLike() {
        String text = text(1, 600);
        String cut = text.substring(0, text.length() * 2 / 3);
        assertThat(signature(text).likeness(signature(cut))).isBetween(0.5, 0.85);
        assertThat(Arrays.asList(signature(text).bands()))
                .containsAnyElementsOf(Arrays.asList(signature(cut).bands()));
    }

    @Test
    void anotherTextIsNot() {
        assertThat(signature(text(1, 300)).likeness(signature(text(2, 300)))).isLessThan(0.1);
    }

    @Test
    void aShortTextHasNone() {
        assertThat(Signature.of(text(1, 39))).isEmpty();
        assertThat(Signature.of(text(1, 40))).isPresent();
    }

    private static Signature signature(String text) {
        return Signature.of(text).orElseThrow();
    }

    /// Random words, each with a number behind it as rare as words of the news are.
    private static String text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(9))
                .collect(Collectors.joining(" "));
    }
}
