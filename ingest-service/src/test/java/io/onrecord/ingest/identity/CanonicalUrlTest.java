package io.onrecord.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    https://plumbline.example/harbour https://plumbline.example/harbour
                    http://plumbline.example/harbour https://plumbline.example/harbour
                    HTTPS://News.Plumbline.Example/Harbour https://news.plumbline.example/Harbour
                    https://plumbline.example https://plumbline.example/
                    https://plumbline.example:443/harbour https://plumbline.example/harbour
                    https://plumbline.example:8443/harbour https://plumbline.example:8443/harbour
                    https://reader@plumbline.example/harbour https://plumbline.example/harbour
                    https://plumbline.example/a/../harbour https://plumbline.example/harbour
                    https://plumbline.example/harbour/ https://plumbline.example/harbour/
                    https://plumbline.example/harbour#comments https://plumbline.example/harbour
                    https://plumbline.example/harbour? https://plumbline.example/harbour
                    https://plumbline.example/harbour?utm_source=a&utm_medium=b https://plumbline.example/harbour
                    https://plumbline.example/harbour?id=7&fbclid=abc&page=2 https://plumbline.example/harbour?id=7&page=2
                    https://plumbline.example/story?id=7&gclid=x https://plumbline.example/story?id=7
                    https://plumbline.example/harbour?q=a%20b https://plumbline.example/harbour?q=a%20b
                    https://plumbline.example/harbour/amp https://plumbline.example/harbour
                    https://plumbline.example/harbour/amp/ https://plumbline.example/harbour
                    https://plumbline.example/amp/harbour https://plumbline.example/harbour
                    https://plumbline.example/harbour.amp.html https://plumbline.example/harbour.html
                    https://plumbline.example/harbour.amp https://plumbline.example/harbour
                    https://plumbline.example/harbour?amp https://plumbline.example/harbour
                    https://plumbline.example/harbour?amp=1&id=7 https://plumbline.example/harbour?id=7
                    https://plumbline.example/harbour?outputType=amp https://plumbline.example/harbour
                    https://amp.plumbline.example/harbour https://plumbline.example/harbour
                    https://www.google.com/amp/s/plumbline.example/harbour https://plumbline.example/harbour
                    https://plumbline-example.cdn.ampproject.org/c/s/plumbline.example/harbour https://plumbline.example/harbour
                    https://plumbline.example/amplifier https://plumbline.example/amplifier
                    https://plumbline.example/camp https://plumbline.example/camp
                    https://amp.example/harbour https://amp.example/harbour
                    urn:newsml:plumbline.example:20260301:7 urn:newsml:plumbline.example:20260301:7
                    """)
    void bringsTheAddressesOfAPageIntoOneForm(String given, String canonical) {
        assertThat(CanonicalUrl.of(URI.create(given)).toString()).isEqualTo(canonical);
        assertThat(CanonicalUrl.ofIdentifier(given)).isEqualTo(canonical);
        assertThat(CanonicalUrl.ofIdentifier(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    https://plumbline.example/a?x=1,     https://plumbline.example/a,         https://plumbline.example/a
                    https://m.plumbline.example/a,       https://www.plumbline.example/a,     https://www.plumbline.example/a
                    https://plumbline.example/a,         https://agency.example/original,     https://plumbline.example/a
                    -,                                   http://plumbline.example/a,          https://plumbline.example/a
                    https://plumbline.example/a?amp,     -,                                   https://plumbline.example/a
                    """)
    void believesAPageThatNamesAnAddressOfItsOwnSite(URI found, URI named, URI canonical) {
        assertThat(CanonicalUrl.of(found, named)).isEqualTo(canonical);
    }
}
