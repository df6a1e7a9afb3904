package io.onrecord.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Ada Lund's boat                 | Ada Lund 's boat
                    don’t shout at O’Neill          | don’t shout at O’Neill
                    ''We won,'' he said.            | '' We won , '' he said .
                    Mr. Holm paid $3.5 million.     | Mr. Holm paid $3.5 million .
                    the U.S. Senate at 8:20 p.m.    | the U.S. Senate at 8:20 p.m.
                    J. Per Holm                     | J. Per Holm
                    a well-known, much-loved man    | a well-known , much-loved man
                    wait -- no ... yes              | wait -- no ... yes
                    see @adalund and #harbour       | see @adalund and #harbour
                    1,200 people (or so)            | 1,200 people ( or so )
                    He left.Then she spoke          | He left . Then she spoke
                    """)
    void cutsWordsNumbersAndSigns(String text, String expected) {
        List<Token> tokens = Tokenizer.cut(text, Language.ENGLISH);

        List<String> words =
                tokens.stream().map(token -> text.substring(token.start(), token.end())).toList();
        assertThat(String.join(" ", words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour, LOWER",
        "Lund, CAPITAL",
        "NATO, UPPER",
        "McRae, MIXED",
        "$12, NUMBER",
        "@lund, HANDLE",
        "“, MARK",
        "?, STOP",
        "—, DASH"
    })
    void tellsTheShape(String text, Shape shape) {
        assertThat(Tokenizer.cut(text, Language.ENGLISH).getFirst().shape()).isEqualTo(shape);
    }
}
