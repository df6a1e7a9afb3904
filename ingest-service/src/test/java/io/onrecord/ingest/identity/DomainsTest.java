package io.onrecord.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "plumbline.example, plumbline.example",
        "WWW.Plumbline.Example, plumbline.example",
        "' news.plumbline.example ', news.plumbline.example",
        "zürich-blatt.example, xn--zrich-blatt-thb.example"
    })
    void bringsADomainIntoOneForm(String given, String domain) {
        assertThat(Domains.normal(given)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plumbline",
                "https://plumbline.example",
                "plumbline.example/news",
                "plumb line.example",
                "-plumbline.example",
                "127.0.0.1",
                "plumbline..example"
            })
    void refusesWhatIsNoDomain(String given) {
        assertThat(Domains.normal(given)).isEmpty();
    }
}
