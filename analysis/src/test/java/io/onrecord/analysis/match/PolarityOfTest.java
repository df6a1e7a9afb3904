package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityOfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Orle bridge cost 90 million.                        | SAME
                    The Orle bridge did not cost 90 million.                | OPPOSITE
                    It is false that the Orle bridge cost 90 million.       | OPPOSITE
                    It is not false that the Orle bridge cost 90 million.   | SAME
                    It is not so that the Orle bridge never cost 90 million.| SAME
                    I couldn't wait. The Orle bridge cost 90 million.       | SAME
                    They say the Orle bridge cost 90 million.               | EMBEDDED
                    The mayor says that the Orle bridge cost 90 million.    | EMBEDDED
                    It is a hoax, the Orle bridge and its 90 million.       | EMBEDDED
                    The Orle bridge cost 90 million, and nobody will ever walk there.       | SAME
                    The Orle bridge cost 90 million. Never forget. We won't let them rest.  | SAME
                    The Orle bridge cost 90 million without a single public hearing.        | SAME
                    The Orle bridge cost 90 million. That never happened.   | OPPOSITE
                    The Orle bridge cost 90 million. No, it didn't.         | OPPOSITE
                    Lind tells of the Orle bridge but does not mention: "It cost 90 million." | OPPOSITE
                    They paid their fine, but the Orle bridge did not cost 90 million. | OPPOSITE
                    The Orle bridge cost 90 million. You are not welcome in Orle, Lind told the press. | SAME
                    The Orle bridge cost 90 million. The press never asked who had paid.    | SAME
                    The Orle bridge cost 90 million. It was never anything like 90 million. | OPPOSITE
                    The Orle bridge cost 90 million. Last week a long audit found no cost of that kind. | OPPOSITE
                    This is not our mayor: "The Orle bridge cost 90 million."               | OPPOSITE
                    Don't forget that the Orle bridge cost 90 million.      | SAME
                    They do not know why the Orle bridge cost 90 million.   | SAME
                    They do not know if the Orle bridge cost 90 million.    | UNKNOWN
                    The Orle bridge cost 90 million. Lind may leave (she won't), Orle will sing. | SAME
                    The Orle bridge cost 90 million (it didn't).            | OPPOSITE
                    The Orle bridge cost 90 million. The ferry was denied a permit. | SAME
                    It went badly wrong: the Orle bridge cost 90 million.   | SAME
                    A failed plan: the Orle bridge cost 90 million.         | SAME
                    Nobody knows why the Orle bridge cost 90 million.       | SAME
                    I do not know that the Orle bridge cost 90 million.     | OPPOSITE
                    They do not realise that the Orle bridge cost 90 million. | SAME
                    It was denied that the Orle bridge cost 90 million.     | EMBEDDED
                    Reports that the Orle bridge cost 90 million were denied by the mayor. | EMBEDDED
                    They lie on television that the Orle bridge cost 90 million. | EMBEDDED
                    The press is lying still: the Orle bridge cost 90 million. | EMBEDDED
                    The mayor is lying on record: the Orle bridge cost 90 million. | EMBEDDED
                    The Orle bridge, which cost 90 million, lies in ruins.  | SAME
                    Did the Orle bridge cost 90 million?                    | UNKNOWN
                    If the Orle bridge cost 90 million, I go.               | UNKNOWN
                    """)
    void tellsWhetherAPassageSaysTheClaim(String passage, Match.Polarity polarity) {
        assertThat(pair(passage, "The Orle bridge cost 90 million crowns.")).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind lost the vote in Orle.        | Lind won the vote in Orle.
                    Orle kept its library.             | Orle removed its library.
                    The mill is closed temporarily.    | The mill is closed permanently.
                    The mill is closed temporarily.    | The mill is closed for good.
                    Fewer boats than cars were sold.   | More boats were sold than cars.
                    """)
    void takesTheOppositeWordForTheOpposite(String passage, String claim) {
        assertThat(pair(passage, claim)).isEqualTo(Match.Polarity.OPPOSITE);
    }

    @Test
    void forGoodReasonsIsNotForEver() {
        assertThat(pair("The mill is closed temporarily.", "The mill is closed for good reasons."))
                .isEqualTo(Match.Polarity.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind bought the mill in Orle.                 | SAME
                    Lind bought the mill and never paid its taxes.| SAME
                    Lind bought the mill and paid its taxes.      | OPPOSITE
                    """)
    void aNegationOfTheClaimCountsWhereThePassageSpeaksOfTheSame(
            String passage, Match.Polarity polarity) {
        assertThat(pair(passage, "Lind bought the mill in Orle but never paid taxes."))
                .isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind refused to sell the mill. The mayor refused to sell the mill. | SAME
                    Selling the mill was refused by Lind. She never sold it.           | SAME
                    Lind did not refuse to sell the mill.                              | OPPOSITE
                    It is not true that Lind refused to sell the mill.                 | OPPOSITE
                    Lind agreed to sell the mill.                                      | OPPOSITE
                    """)
    void twoTextsThatDenyTheSameAgreeHoweverOften(String passage, Match.Polarity polarity) {
        assertThat(pair(passage, "Lind refused to sell the mill in Orle.")).isEqualTo(polarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Lind was denied a visa.                  | Lind was given a visa.             | OPPOSITE
                    Lind was refused a visa.                 | Lind was denied a visa.            | SAME
                    Lind denies visas to sailors.            | Lind gives visas to sailors.       | OPPOSITE
                    Lind gives visas to sailors.             | Lind denies visas to sailors.      | OPPOSITE
                    It was Lind's plan that failed to save the mill. | Lind's plan saved the mill. | OPPOSITE
                    This failed to save the mill.            | This saved the mill.               | OPPOSITE
                    It is false that there was no fraud in the Orle vote. | There was no fraud in the Orle vote. | OPPOSITE
                    Nothing went wrong at the Orle mill. I was there and nothing went wrong. | Nothing went wrong at the Orle mill. | SAME
                    Something went wrong at the Orle mill.   | Nothing went wrong at the Orle mill. | OPPOSITE
                    """)
    void aDenialIsOneWhateverItIsOf(String passage, String claim, Match.Polarity polarity) {
        assertThat(pair(passage, claim)).isEqualTo(polarity);
    }

    private static Match.Polarity pair(String passage, String claim) {
        return PolarityOf.pair(Statement.of(passage), Statement.of(claim));
    }
}
