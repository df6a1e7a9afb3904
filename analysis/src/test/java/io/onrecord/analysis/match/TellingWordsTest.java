package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The harbour cost the town nothing. | The harbour bridge cost nothing. | true
                    The ferries were cheap.            | The ferry is cheap.              | true
                    The harbour is blue.               | The harbour bridge cost nothing. | false
                    Taxes are a burden.                | Taxes fell.                      | false
                    I am not a crook, he said.         | He is a crook.                   | true
                    It is what it is.                  | It is what it is.                | false
                    """)
    void aQuoteIsComparedWithAClaimOfWhichItHasHalfTheWordsAndTwo(
            String quote, String claim, boolean compared) {
        assertThat(TellingWords.ofQuote(quote).hasEnoughOf(TellingWords.ofClaim(claim)))
                .isEqualTo(compared);
    }

    @Test
    void namesTheRarestFirst() {
        assertThat(TellingWords.ofClaim("People pay for the Brackwater ferry.").rarestFirst())
                .containsExactly("brackwater", "ferry", "pay", "peopl");
    }

    @Test
    void takesTheWordsOfEverySentenceOfALongQuote() {
        String quote =
                "The pier fell. The mayor wept. The town slept. The ferry sailed. The bell rang.";
        assertThat(TellingWords.ofQuote(quote).stems()).contains("pier", "mayor", "ferry", "bell");
    }

    @Test
    void leavesOutWhatIsNoWord() {
        assertThat(TellingWords.ofQuote("harbour " + "x".repeat(5_000)).stems())
                .containsExactly("harbour");
    }
}
