package io.onrecord.analysis.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each line: a text, what was read of it, and whether that is no quotation.
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
                    We can’t say what was discussed.             | what was discussed < say > We          | true
                    “We can’t say more,” said Lund.              | can’t say more < said > Lund           | false
                    What was said of it                          | What < said > it                       | true
                    Holm said that we sank.                      | that we sank < said > Holm             | false
                    They adopted a plan known as “slow water”.   | a plan known as “slow water” < adopted > They | true
                    Holm called the plan “slow water”.           | the plan “slow water” < called > Holm  | false
                    A page called “Daily Wisdom” sells mugs.     | “Daily Wisdom” < called > A page       | true
                    On “The Long Morning,” Holm said little.     | “The Long Morning,” < said > Holm      | false
                    They follow the “Great Fog” of 1961.         | the “Great Fog” of 1961 < follow > They | true
                    The printers ran for a “mere” nine months.   | a “mere” nine months < ran > The printers | true
                    Holm denounced a “mere” boat.                | a “mere” boat < denounced > Holm       | false
                    Lund, when asked how it was, left.           | how it was < asked > Lund              | true
                    Read more: “The jail of Vik”                 | The jail of Vik < more > Read          | true
                    Lund: “The jail of Vik is old.”              | “The jail of Vik is old.” < : > Lund   | false
                    Holm asked how it was.                       | how it was < asked > Holm              | false
                    """)
    void whatIsNoQuotation(String text, String read, boolean refused) {
        Scene scene = Scenes.of(text);
        Read tagged = Read.byTagger(Scenes.attribution(scene, read), 0.6, 0.6);

        assertThat(Refusals.refuse(tagged, scene)).isEqualTo(refused);
    }
}
