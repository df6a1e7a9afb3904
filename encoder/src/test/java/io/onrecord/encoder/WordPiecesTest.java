package io.onrecord.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers are those of the reference tokenizer (tokenizers 0.23, BertNormalizer).
class WordPiecesTest {

    private static final int MOST = 96;

    private static final WordPieces PIECES = new WordPieces(MiniLm.vocabulary(), MOST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The Orle bridge cost 90 million crowns. | 1996 2030 2571 2958 3465 3938 2454 24364 1012
                    Café Tårn, “it’s” 3.5% — naïve?         | 7668 16985 2078 1010 1523 2009 1521 1055 1524 1017 1012 1019 1003 1517 15743 1029
                    Lynx🦊es & ferries😀                    | 100 1004 100
                    東京 tower                              | 1879 1755 3578
                    don't@mayor #OrleBridge a_b             | 2123 1005 1056 1030 3664 1001 2030 2571 6374 1037 1035 1038
                    ﬁne £5 €6 ½ Ⅳ                           | 1984 2638 27813 1574 2575 1092 100
                    ΑΘΗΝΑ İstanbul                          | 1155 29725 24824 16177 14608 9960
                    §§                                      | §§
                    """)
    void cutsAsTheReferenceDoes(String text, String expected) {
        long[] numbers = PIECES.of(text);

        assertThat(
                        Arrays.stream(numbers, 1, numbers.length - 1)
                                .mapToObj(Long::toString)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"word, 200, 96", "x, 1, 3", "'word. ', 47, 96"})
    void leavesOutWhatIsTooLong(String part, int times, int expected) {
        assertThat(PIECES.of((part + " ").repeat(times))).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void aWordWithoutEndIsUnknown(int letters, boolean unknown) {
        long[] numbers = PIECES.of("x".repeat(letters));

        assertThat(numbers.length == 3 && numbers[1] == 100).isEqualTo(unknown);
    }

    @Property
    void whateverTheTextItBeginsAndEnds(@ForAll String text) {
        long[] numbers = PIECES.of(text);

        assertThat(numbers[0]).isEqualTo(101);
        assertThat(numbers[numbers.length - 1]).isEqualTo(102);
        assertThat(numbers.length).isBetween(2, MOST);
    }
}
