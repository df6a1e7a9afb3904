package io.onrecord.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyFirstTest {

    @ParameterizedTest
    @CsvSource({
        "Choe Mun Hae, true",
        "Kim Tae-suk, true",
        "Ri Il Kyu, true",
        "Nguyen Van Minh, true",
        "Kim Smith-Jones, false",
        "Lee Harvey Brack, false",
        "Kim Lund, false",
        "Ada Mun Hae, false",
        "Xi Jinping, false"
    })
    void knowsAFamilysNameAndSyllables(String name, boolean familyFirst) {
        Document document = Document.of(name, Language.ENGLISH);

        assertThat(FamilyFirst.is(document, 0, document.size())).isEqualTo(familyFirst);
    }
}
