package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    /// Whoever changes a formula makes every stored id a stranger to the new ones.
    @Test
    void formulasStayAsTheyAre() {
        assertThat(Ids.article("tidewater-gazette.example", "urn:tg:1"))
                .isEqualTo("a_f4e637ee9231745824937eb18094bc85");
        assertThat(Ids.quote("a_1", "We will rebuild the pier.", 0))
                .isEqualTo("q_601715cc4ecf3939629bdb8d7804f904");
        assertThat(Ids.claim("plumbline.example", "The pier cost nothing.", "Ada Moran"))
                .isEqualTo("c_e6351b2782ffef3f44f0aa07c482cd3a");
        assertThat(Ids.verdict(Verdict.Kind.REPEAT, "q_1", "c_1"))
                .isEqualTo("v_668f17695f7f740c54ad51fe195a1d5b");
        assertThat(Ids.finding("a_1", "v_1")).isEqualTo("f_cf8ccbd522f2441913d8c0dbe8244695");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“We’ll rebuild the pier,” | We'll rebuild the pier",
                "We  will rebuild\u00a0the PIER! | we will rebuild the pier",
                "ﬁne words | fine words",
            })
    void marksCaseAndSpacingMakeNoOtherQuote(String one, String other) {
        assertThat(Ids.quote("a_1", one, 0)).isEqualTo(Ids.quote("a_1", other, 0));
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(Ids.article("a.example", "b")).isNotEqualTo(Ids.article("a.exampleb", ""));
    }

    @Test
    void theSameWordsTwiceAreTwoQuotes() {
        assertThat(Ids.quote("a_1", "Yes.", 0)).isNotEqualTo(Ids.quote("a_1", "Yes.", 1));
    }
}
