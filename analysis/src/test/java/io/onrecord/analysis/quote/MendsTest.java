package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is mended of the words. Each line: a text, what was read of it, and what the mend makes of
/// that.
class MendsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The letter was forged, said her lawyer, Ada Lund. | her lawyer < said > The letter was forged | The letter was forged < said > her lawyer, Ada Lund
                    The letter was forged, said her publisher, Ada Lund. | her publisher < said > The letter was forged | The letter was forged < said > her publisher, Ada Lund
                    The man from Vik, said her word.                  | her word < said > The man from Vik        | her word < said > The man from Vik
                    The mill will close, says Ada Lund.               | Ada Lund < says > The mill will close     | The mill will close < says > Ada Lund
                    Her lawyer, Ada Lund, said nobody came.           | nobody came < said > Her lawyer, Ada Lund | nobody came < said > Her lawyer, Ada Lund
                    The owner of the mill, said the two men.          | the two men < said > The owner of the mill | the two men < said > The owner of the mill
                    Holm, said her “lawyer” twice.                    | her “lawyer” < said > Holm                | her “lawyer” < said > Holm
                    """)
    void exchangedSides(String text, String read, String expected) {
        assertMended(new ExchangedSides(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm said the opposite: “We sank.”  | the opposite: “We sank.” < said > Holm     | “We sank.” < said > Holm
                    Holm said it was simple: “We sank.” | it was simple: “We sank.” < said > Holm    | it was simple: “We sank.” < said > Holm
                    Holm said in a note that was read: “We sank.” | in a note that was read: “We sank.” < said > Holm | in a note that was read: “We sank.” < said > Holm
                    Holm said in a statement read at noon: “We sank.” | in a statement read at noon: “We sank.” < said > Holm | “We sank.” < said > Holm
                    """)
    void colonLead(String text, String read, String expected) {
        assertMended(new ColonLead(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    In other words, Holm said, the plan is dead. | In other words < said > Holm | In other words ## the plan is dead < said > Holm
                    The plan is dead, Holm said, and gone.       | The plan is dead < said > Holm | The plan is dead < said > Holm
                    """)
    void wordsBehindAside(String text, String read, String expected) {
        assertMended(new WordsBehindAside(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm said he would be “back by May.” | he would < said > Holm | he would be “back by May.” < said > Holm
                    Holm said he went, and “Lund” stayed. | he went < said > Holm | he went < said > Holm
                    """)
    void wordsUpToMarks(String text, String read, String expected) {
        assertMended(new WordsUpToMarks(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm said: “We sank.” No 4 sank too. | “We sank.” No 4 sank too. < said > Holm | “We sank.” < said > Holm
                    Holm said “we sank” in May.          | “we sank” in May < said > Holm          | “we sank” in May < said > Holm
                    Holm said: “We sank.” And “Lund” swam. | “We sank.” And “Lund” swam. < said > Holm | “We sank.” And “Lund” swam. < said > Holm
                    """)
    void wordsEndWithMarks(String text, String read, String expected) {
        assertMended(new WordsEndWithMarks(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “We sank,” Holm said of it. “All of us.” | “We sank,” ## of it. “All of us.” < said > Holm | “We sank,” ## “All of us.” < said > Holm
                    “We sank,” Holm said, and that “I swam.” | “We sank,” ## and that “I swam.” < said > Holm  | “We sank,” ## and that “I swam.” < said > Holm
                    """)
    void remainderBeforeMarks(String text, String read, String expected) {
        assertMended(new RemainderBeforeMarks(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Lund, who called it “a blessing,” sold the mill. | it “a blessing,” sold the mill < called > who | it “a blessing,” < called > who
                    Those who said it was “a blessing” sold mills.   | it was “a blessing” sold mills < said > who | it was “a blessing” < said > who
                    Those who said “the flood” was theirs left.      | “the flood” was theirs < said > who          | “the flood” was theirs < said > who
                    Lund, who called it “a blessing” twice.          | it “a blessing” twice < called > who          | it “a blessing” twice < called > who
                    """)
    void relativeEnds(String text, String read, String expected) {
        assertMended(new RelativeEnds(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm told police she “did it.”       | police she “did it.” < told > Holm      | she “did it.” < told > Holm
                    Holm wrote to the crew that it sank. | the crew that it sank < wrote to > Holm | that it sank < wrote to > Holm
                    Holm told the truth she knew.        | the truth she knew < told > Holm        | the truth she knew < told > Holm
                    """)
    void wordsBehindHearer(String text, String read, String expected) {
        assertMended(new WordsBehindHearer(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Here’s what Lund said in May: “We sank.” | “We sank.” < : > Here | “We sank.” < said > Lund
                    The mayor was blunt: “We sank.”          | “We sank.” < : > The mayor | “We sank.” < : > The mayor
                    """)
    void hereIsWhat(String text, String read, String expected) {
        assertMended(new HereIsWhat(), text, read, expected);
    }

    static void assertMended(Mend mend, String text, String read, String expected) {
        Scene scene = Scenes.of(text);

        Attribution mended = mend.mended(Scenes.attribution(scene, read), scene);

        assertThat(Scenes.show(mended, scene)).isEqualTo(expected);
    }

    private static String mended(
            Mend mend, String text, String content, String cue, String source) {
        Scene scene = Scenes.of(text);
        Attribution attribution = Scenes.attribution(scene, content + " < " + cue + " > " + source);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “It fits,” said Holm, “and it sinks.”  | “It fits,” < said > Holm | “It fits,” ## “and it sinks.” < said > Holm
                    “It fits,” said Holm, “The Wreck”.     | “It fits,” < said > Holm | “It fits,” < said > Holm
                    “It fits,” said Holm and “it sinks.”   | “It fits,” < said > Holm | “It fits,” < said > Holm
                    """)
    void splitByCue(String text, String read, String expected) {
        assertMended(new SplitByCue(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Holm pleaded “not guilty” to all counts. | to all counts < pleaded “not guilty” > Holm | “not guilty” to all counts < pleaded > Holm
                    Holm said he sank.                       | he sank < said > Holm                       | he sank < said > Holm
                    """)
    void cueBeforeMarks(String text, String read, String expected) {
        assertMended(new CueBeforeMarks(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “It sings,” said Holm, who wrote “No Way Past”. | “It sings,” ## “No Way Past” < said > Holm | “It sings,” < said > Holm
                    “It sings,” said Holm. “It does.”               | “It sings,” ## “It does.” < said > Holm    | “It sings,” ## “It does.” < said > Holm
                    """)
    void titleBehind(String text, String read, String expected) {
        assertMended(new TitleBehind(), text, read, expected);
    }
}
