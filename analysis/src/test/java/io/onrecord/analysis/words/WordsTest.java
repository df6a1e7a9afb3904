package io.onrecord.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Marsh’s face-to-face talk, he said. | Marsh/’s/face-to-face/talk/,/he/said/.
                    at 9 p.m. in the U.S. again         | at/9/p.m./in/the/U.S./again
                    Jan. 20, 2009:                      | Jan/./20/,/2009/:
                    Sunday, June 30, 2019The site       | Sunday/,/June/30/,/2019/The/site
                    Plan B. Then                        | Plan/B/./Then
                    “No,” -- he                         | “/No/,/”/-/-/he
                    """)
    void aTokenIsAWordOrAMark(String text, String tokens) {
        Words words = Words.of(text);

        List<String> found = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            found.add(words.word(index));
        }
        assertThat(String.join("/", found)).isEqualTo(tokens);
    }

    @Property
    void tokensStandInOrderAndCoverAllButBlanks(@ForAll String text) {
        Words words = Words.of(text);

        int position = 0;
        for (int index = 0; index < words.size(); index++) {
            Span span = words.span(index);
            assertThat(isBlank(text.substring(position, span.start()))).isTrue();
            assertThat(span.isEmpty()).isFalse();
            position = span.end();
        }
        assertThat(isBlank(text.substring(position))).isTrue();
    }

    private static boolean isBlank(String gap) {
        return gap.chars().mapToObj(character -> (char) character).allMatch(Words::isBlank);
    }
}
