package io.onrecord.analysis;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that fuzzing starts from, and those that it once broke the reading with.
class FuzzCorpusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "“",
                "”",
                "'",
                "‘’",
                "\"\"\"\"",
                "We rate this claim “.",
                "Q: A: Q:",
                "Head\nQ. \nA. ",
                "Head\n: \nLUND: \nLUND:",
                "““““””””",
                "‘a ‘b ‘c’ d’ e’",
                "“a ‘b “c” d’ e”",
                "\ud83d said “\udc00",
                "who which said “x,” who",
                "Here’s what said: “x”",
                "In other words, he said,",
                "Share the Facts\nA Rating:\nFalse\n\"\"\n",
                "— (@a) May\n— A (@a) May",
                "“a\n\n“b\n\n“c",
                "\u0000“\u0000”\u0000",
                "said said said said “said” said said"
            })
    void standsTextsThatLookLikeNothing(String text) {
        assertThatCode(() -> ReadingFuzz.check(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource
    void standsShortTextsCutAnywhere(String text) {
        assertThatCode(() -> ReadingFuzz.check(text)).doesNotThrowAnyException();
    }

    static Stream<String> standsShortTextsCutAnywhere() {
        return ShortText.all().stream()
                .map(ShortText::text)
                .flatMap(text ->
                        Stream.of(
                                text.substring(text.length() / 3),
                                text.substring(0, text.length() * 2 / 3),
                                text.replace("\n", " "),
                                text.replace(" ", "\n"),
                                text.toUpperCase(Locale.ROOT)));
    }
}
