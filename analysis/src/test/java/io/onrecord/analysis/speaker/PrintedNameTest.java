package io.onrecord.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Moran, Ada Moran",
        "ADA O’MORAN-LUND, Ada O’Moran-Lund",
        "Ada\u00a0Moran, Ada Moran",
        "Ada Moran (@adamoran), Ada Moran",
        "Ada Moran @adamoran, Ada Moran",
        "@adamoran, @adamoran",
        "BBN, BBN",
        "A. B. C., A. B. C."
    })
    void printsANameAsAReaderWould(String written, String printed) {
        assertThat(PrintedName.of(written)).isEqualTo(printed);
    }
}
