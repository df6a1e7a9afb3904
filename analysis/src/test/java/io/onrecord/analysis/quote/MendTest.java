package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendTest {

    private static String mended(
            Mend mend, String text, String content, String cue, String source) {
        Scene scene = Scenes.of(text);
        Attribution attribution = Scenes.attribution(scene, content, cue, source);
        String words = Scenes.show(mend.mended(attribution, scene), scene);
        return words.substring(0, words.indexOf(" < "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm told the council that it rains. | the council that it rains | told | that it rains
                    Holm told an old crew on Monday that “it rains”. | an old crew on Monday that “it rains” | told | that “it rains”
                    Holm told them it rains.             | it rains              | told | it rains
                    Holm said the boats that sail leak.  | the boats that sail leak | said | the boats that sail leak
                    Holm told her “that is all”.         | her “that is all”     | told | her “that is all”
                    """)
    void putsTheHearerBeforeTheWords(String text, String content, String cue, String words) {
        assertThat(mended(new WordsBehindHearer(), text, content, cue, "Holm")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm called it “a wreck,” echoing the crew.  | it “a wreck,” echoing the crew  | it “a wreck,”
                    Holm called it “a wreck,” which it is.       | it “a wreck,” which it is       | it “a wreck,”
                    Holm called it “a wreck” for the taking.     | it “a wreck” for the taking     | it “a wreck” for the taking
                    Holm called it “a wreck,” and “a shame.”     | it “a wreck,” and “a shame.”    | it “a wreck,” and “a shame.”
                    Holm called it old, which it is.             | it old, which it is             | it old, which it is
                    """)
    void leavesAnAfterthoughtToTheReporter(String text, String content, String words) {
        assertThat(mended(new Afterthought(), text, content, "called", "Holm")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    When the tide is in, Holm said, “nobody swims.”   | “nobody swims.” | When the tide is in ## “nobody swims.”
                    The old pier, which had sunk, Holm said, “is gone.” | “is gone.”    | The old pier, which had sunk ## “is gone.”
                    In early May, Holm said, “nobody swims.”          | “nobody swims.” | “nobody swims.”
                    It was late. Holm said, “nobody swims.”           | “nobody swims.” | “nobody swims.”
                    As the pilot warned, Holm said, “nobody swims.”   | “nobody swims.” | “nobody swims.”
                    """)
    void givesTheSpeakerTheClauseThatTheCueBreaksInUpon(String text, String content, String words) {
        assertThat(mended(new Interruption(), text, content, "said", "Holm")).isEqualTo(words);
    }
}
