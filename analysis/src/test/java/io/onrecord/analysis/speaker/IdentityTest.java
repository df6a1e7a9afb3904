package io.onrecord.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {

    private static final QuoteReader READER = new QuoteReader();

    /// The speaker of the first quote of a text.
    private static Speaker speaker(String text) {
        List<Quote> quotes = READER.read(Articles.of("Storm over the harbour\n\n" + text));
        Speaker speaker = quotes.isEmpty() ? null : quotes.getFirst().speaker();
        assertThat(speaker).as(text).isNotNull();
        return speaker;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    namesakes          | Peter Holm, a farmer from Vik, came. “It rains,” Holm said.         | Peter Holm, a judge in Sund, came. “It rains,” Holm said.
                    namesakes          | Ada Lund, mayor of Vik, came. “It rains,” Lund said.                | Ada Lund, mayor of Sund, came. “It rains,” Lund said.
                    no role            | Ada Lund came to town on Monday. “It rains,” Lund said.             | Ada Lund, mayor of Sund, came. “It rains,” Lund said.
                    no roles           | Ada Lund came to town on Monday. “It rains,” Lund said.             | Ada Lund left the town on Friday. “It rains,” Lund said.
                    title only         | Mayor Ada Lund came on Monday. “It rains,” Lund said.               | Mayor Ada Lund left on Friday. “It rains,” Lund said.
                    father and son     | Carl Holm, a skipper of the Falk, came. “It rains,” Holm said.      | Carl Holm Jr., a clerk at the bank, came. “It rains,” Holm said.
                    brother and sister | Carl Holm, a skipper of the Falk, came. “It rains,” Holm said.      | Anna Holm, a skipper of the Falk, came. “It rains,” Holm said.
                    surname alone      | “It rains,” Mr. Holm said on Monday in the harbour.                 | “It rains,” Mr. Holm said on Friday in the court.
                    surname alone      | “It rains,” Mayor Holm said on Monday in the harbour.               | Peter Holm, mayor of Vik, came. “It rains,” Holm said.
                    married name       | Ada Lund, a pilot of the Falk, came. “It rains,” Lund said.         | Ada Holm, a pilot of the Falk, came. “It rains,” Holm said.
                    married name       | Ada Lund Holm, a pilot of the Falk, came. “It rains,” Holm said.    | Ada Lund, a pilot of the Falk, came. “It rains,” Lund said.
                    initial            | A. Lund, a pilot of the Falk, came. “It rains,” Lund said.          | Anders Lund, a pilot of the Falk, came. “It rains,” Lund said.
                    middle initial     | Peter B. Holm, a farmer from Vik, came. “It rains,” Holm said.      | Peter C. Holm, a farmer from Vik, came. “It rains,” Holm said.
                    short form         | Pete Holm, a farmer from Vik, came. “It rains,” Holm said.          | Peter Holm, a farmer from Vik, came. “It rains,” Holm said.
                    transliteration    | Yuri Petrov, a miner from Orsk, came. “It rains,” Petrov said.      | Iurii Petrov, a miner from Orsk, came. “It rains,” Petrov said.
                    transliteration    | Mohamed Saleh, a baker in Tunis, came. “It rains,” Saleh said.      | Muhammad Salih, a baker in Tunis, came. “It rains,” Salih said.
                    order of names     | Li Wei, a cook in Sund, came. “It rains,” Wei said.                 | Wei Li, a cook in Sund, came. “It rains,” Li said.
                    another farm       | Peter Holm, a farmer from Vik, came. “It rains,” Holm said.         | Peter Holm, a farmer from Sund, came. “It rains,” Holm said.
                    one town           | Peter Holm, a farmer from Vik, came. “It rains,” Holm said.         | Peter Holm, a judge from Vik, came. “It rains,” Holm said.
                    another office     | Peter Holm, a senator from Vik, came. “It rains,” Holm said.        | Peter Holm, an actor, came. “It rains,” Holm said.
                    another era        | Peter Holm, the former king of the ring, came. “It rains,” Holm said. | Peter Holm, a nurse in Lom, came. “It rains,” Holm said.
                    organisations      | The Sea Board said no. “It rains,” the Sea Board said.              | The Land Board said no. “It rains,” the Land Board said.
                    """)
    void neverMergesTwoPeopleOnANameAlone(String why, String one, String other) {
        assertThat(Identity.of(speaker(one), speaker(other))).as(why).isNotEqualTo(Identity.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    Ada Lund, the mayor of Vik, came. “It rains,” Lund said.    | Ada Lund, who is mayor of Vik, left. “It rains,” Lund said.
                    Peter Holm, a farmer from Sund, came. “It rains,” he said.  | Peter Holm, a Sund farmer, left. “It rains,” Holm said.
                    “It rains,” President Obama said on Monday in the harbour.  | President Obama left the harbour. “It rains,” he said.
                    """)
    void knowsThePersonOfOneNameAndOneOffice(String one, String other) {
        assertThat(Identity.of(speaker(one), speaker(other))).isEqualTo(Identity.SAME);
    }

    @Test
    void tellsFirstNamesApart() {
        assertThat(
                        Identity.of(
                                speaker("Carl Holm, a pilot, came. “It rains,” Holm said."),
                                speaker("Anna Holm, a pilot, came. “It rains,” Holm said.")))
                .isEqualTo(Identity.DIFFERENT);
    }
}
