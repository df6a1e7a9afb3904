package io.onrecord.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFormTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("It holds.", "It holds."),
                Arguments.of("one\r\ntwo", "one \ntwo"),
                Arguments.of("one\rtwo\r\r", "one\ntwo\n\n"),
                Arguments.of("one\u2028two\u0085three", "one\ntwo\nthree"),
                Arguments.of("\uFEFFone\u0000two\u001B", " one two "),
                Arguments.of("tab\tstays", "tab\tstays"),
                Arguments.of("a\uD83Db", "a\uFFFDb"),
                Arguments.of("\uDE00b\uD83D", "\uFFFDb\uFFFD"),
                Arguments.of("a\uD83D\uDE00b", "a\uD83D\uDE00b"),
                Arguments.of(
                        "“no‑break space\u00A0and é stay”", "“no‑break space\u00A0and é stay”"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void replacesWhatHasNoBusinessInATextAndMovesNothing(String sent, String kept) {
        assertThat(TextForm.of(sent)).isEqualTo(kept).hasSameSizeAs(sent);
    }

    @Test
    void makesOneLineOfAHeadline() {
        assertThat(TextForm.line(" The harbour\r\nholds ")).isEqualTo("The harbour  holds");
    }

    @Test
    void hasNoLineWhereNothingIsLeft() {
        assertThat(TextForm.line(" \n ")).isNull();
        assertThat(TextForm.line(null)).isNull();
    }
}
