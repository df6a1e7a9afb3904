package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “We sank,” said Per Holm.                       | We sank, < said > Per Holm
                    “We sank,” said Mayor Ada Lund, who was there.  | We sank, < said > Mayor Ada Lund, who was there
                    “We sank,” said he.                             | We sank, < said > he
                    “We sank,” chimed in Per Holm.                  | We sank, < chimed in > Per Holm
                    “We sank,” it was said.                         | nothing
                    “We sank” was painted on the wall.              | nothing
                    """)
    void cueThenName(String text, String expected) {
        assertThat(Scenes.read(new CueThenName(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “We sank,” Per Holm said.                       | We sank, < said > Per Holm
                    “We sank,” she said on Monday.                  | We sank, < said > she
                    “We sank,” Ada Lund, the harbour master, said.  | We sank, < said > Ada Lund, the harbour master
                    “We sank,” a source close to the mayor said.    | We sank, < said > a source close to the mayor
                    “We sank.” The boats left. He said so.          | nothing
                    The crew said: “We sank.” They asked for rest.  | nothing
                    """)
    void nameThenCue(String text, String expected) {
        assertThat(Scenes.read(new NameThenCue(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Per Holm said, “We sank.”                       | We sank. < said > Per Holm
                    Lund said the plan was “madness” at sea.        | the plan was “madness” at sea < said > Lund
                    Lund told reporters: “We sank.”                 | We sank. < told > Lund
                    A source close to the mayor told us that “we sank”. | that “we sank” < told > A source close to the mayor
                    The paper quoted Lund as saying: “We sank.”     | We sank. < saying > Lund
                    Lund was quoted as saying: “We sank.”           | We sank. < saying > Lund
                    The boat was called “Madness”.                  | nothing
                    Lund rose and said, “We sank.”                  | We sank. < said > Lund
                    """)
    void nameCueThenQuote(String text, String expected) {
        assertThat(Scenes.read(new NameCueThenQuote(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    According to the ministry, “nobody drowned.”    | “nobody drowned.” < According to > the ministry
                    The sea was “calm,” according to Per Holm.      | The sea was “calm,” < according to > Per Holm
                    The sea was “calm” that day.                    | nothing
                    """)
    void accordingTo(String text, String expected) {
        assertThat(Scenes.read(new AccordingTo(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Mayor Lund was blunt: “We sank.”                | We sank. < : > Mayor Lund
                    Lund said it again: “We sank.”                  | We sank. < said > Lund
                    Lund was blunt. “We sank.”                      | nothing
                    """)
    void nameColon(String text, String expected) {
        assertThat(Scenes.read(new NameColon(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    “We sank.” — Francisca Holm                     | We sank. < — > Francisca Holm
                    “We sank,” he said — and left for good.         | nothing
                    “We sank” — the sea was rough — and swam ashore.| nothing
                    """)
    void nameBehindDash(String text, String expected) {
        assertThat(Scenes.read(new NameBehindDash(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Lund’s claim that “we sank” is old.        | that “we sank” is old < claim > Lund’s
                    Lund’s claim is “pure fantasy”.            | nothing
                    The claim that “we sank” is old.           | nothing
                    """)
    void claimOfName(String text, String expected) {
        assertThat(Scenes.read(new ClaimOfName(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    ‘I have not moved’: Okell crosses the floor | I have not moved < : > Okell
                    ‘The Long Ferry’: Okell crosses the floor   | nothing
                    ‘I have not moved’: a play                  | nothing
                    """)
    void headlineColon(String text, String expected) {
        assertThat(Scenes.read(new HeadlineColon(), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    The end, in her view, comes “too late”.     | too late < in her view > her
                    The end, in view of this, comes “too late”. | nothing
                    """)
    void inTheirView(String text, String expected) {
        assertThat(Scenes.read(new InTheirView(), text)).isEqualTo(expected);
    }
}
