package io.onrecord.analysis.quote;

import static io.onrecord.analysis.quote.MendsTest.assertMended;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is mended of the source, told as in [MendsTest].
class SourceMendsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    PORT VIK: Mayor Lund on Monday said that it sank. | that it sank < said > PORT VIK | that it sank < said > Mayor Lund
                    Said Ada Lund: “It sank.”  | “It sank.” < : > Said Ada Lund | “It sank.” < Said > Ada Lund
                    LUND: I said that it sank. | that it sank < said > I        | that it sank < said > I
                    """)
    void sentenceOpening(String text, String read, String expected) {
        assertMended(new SentenceOpening(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    It followed a statement by Mayor Lund that all was well. | that all was well < statement > a | that all was well < statement > Mayor Lund
                    It followed Lund's statement that all was well.          | that all was well < statement > Lund | that all was well < statement > Lund
                    """)
    void utteranceOf(String text, String read, String expected) {
        assertMended(new UtteranceOf(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Lund made the tea, calling it “a rehearsal”.      | it “a rehearsal” < calling > it                  | it “a rehearsal” < calling > Lund
                    Lund made tea after she spoke, calling it “a start”.  | it “a start” < calling > Lund made tea after she spoke | it “a start” < calling > Lund
                    The fee, according to it, is “a start”.           | “a start” < according > it                       | “a start” < according > it
                    """)
    void participleSubject(String text, String read, String expected) {
        assertMended(new ParticipleSubject(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Lund did not say whether she read what his office calls “a fee”. | “a fee” < calls > Lund | “a fee” < calls > his office
                    Lund said what she calls “a fee”.                                  | “a fee” < calls > she  | “a fee” < calls > she
                    """)
    void nearerSubject(String text, String read, String expected) {
        assertMended(new NearerSubject(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Officials who sat in those talks said it was late. | it was late < said > those talks | it was late < said > Officials who sat in those talks
                    Officials said it was late.                        | it was late < said > Officials   | it was late < said > Officials
                    """)
    void subjectBeforeRelative(String text, String read, String expected) {
        assertMended(new SubjectBeforeRelative(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    First, on Friday, Mayor Lund said it was late. | it was late < said > First, on Friday, Mayor Lund | it was late < said > Mayor Lund
                    The minister, Ada Lund, today said so again.   | so again < said > The minister, Ada Lund, today   | so again < said > The minister, Ada Lund
                    """)
    void leadBeforeSource(String text, String read, String expected) {
        assertMended(new LeadBeforeSource(), text, read, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    South Norland’s president said it was late. | it was late < said > Norland’s president | it was late < said > South Norland’s president
                    Then Lund said it was late.                 | it was late < said > Lund                | it was late < said > Lund
                    """)
    void wholeName(String text, String read, String expected) {
        assertMended(new WholeName(), text, read, expected);
    }
}
