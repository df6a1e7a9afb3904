package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Code;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages and plain texts, whose version, status and embargo are declared beside them.
class PagesAndTextsTest {

    private static final String PAGE =
            """
            <!doctype html><html lang="en-GB"><head><title>Harbour | Plumbline</title>
            <link rel="canonical" href="https://plumbline.example/harbour">
            <meta property="article:published_time" content="2026-03-02T09:00:00Z">
            <meta name="author" content="Ada Moreno"><script type="application/ld+json">
            {"@type":"ClaimReview","claimReviewed":"It closes."}</script></head>
            <body><nav>Home</nav><article><h1>Harbour stays open</h1>
            <p>The café’s harbour stays open for the winter, the council of Oldmere decided on Monday evening.</p>
            <p>“We stay open,” said Bruno Morrow, the mayor, after a vote that took the whole of the evening.</p>
            </article></body></html>
            """;

    private static final Map<String, String> ABOUT =
            Map.of("source", "plumbline.example", "uri", "harbour-7");

    @Test
    void readsAPageThatSaysWhatItIs() {
        ArticleSubmission it = Read.one(PAGE);
        assertThat(it.source()).isEqualTo("plumbline.example");
        assertThat(it.url()).isEqualTo(URI.create("https://plumbline.example/harbour"));
        assertThat(it.byline()).isEqualTo("Ada Moreno");
        assertThat(it.language()).isEqualTo("en-GB");
        assertThat(it.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(it.text()).contains("The café’s harbour").contains("said Bruno Morrow");
        assertThat(it.reviews()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, text/html; charset=windows-1252",
        "windows-1252, text/html",
        "UTF-16LE,     text/html; charset=utf-16le",
        "UTF-8,        text/html; charset=iso-8859-1"
    })
    void findsOutHowAPageIsWritten(String charset, String type) {
        byte[] body = PAGE.getBytes(Charset.forName(charset));
        Item item =
                Formats.read(new Push(body, new Declared(type, name -> null))).items().getFirst();
        assertThat(((Item.Given) item).submission().text()).contains("café’s");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "text/html"})
    void takesCorrectionKillAndEmbargoFromWhatIsDeclared(String type) {
        String body = type.equals("text/html") ? PAGE : "It holds.";
        Map<String, String> declared =
                Map.of(
                        "source", "plumbline.example",
                        "uri", "harbour-7",
                        "version", "3",
                        "status", "canceled",
                        "updatedAt", "2026-03-02T10:00:00Z",
                        "embargoedUntil", "2026-03-06T00:01:00Z");
        Item.Given given = (Item.Given) Read.items(body, type, declared).getFirst();
        ArticleSubmission it = given.submission();
        assertThat(it.version()).isEqualTo(3);
        assertThat(it.status()).isEqualTo("canceled");
        assertThat(it.embargoedUntil()).isEqualTo(Instant.parse("2026-03-06T00:01:00Z"));
        assertThat(it.updatedAt()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    }

    @Test
    void killsWithoutABody() {
        Map<String, String> kill =
                Map.of("source", "plumbline.example", "uri", "harbour-7", "status", "canceled");
        Item.Given given = (Item.Given) Read.items("", "text/html", kill).getFirst();
        assertThat(given.submission().status()).isEqualTo("canceled");
        assertThat(Read.fault(Read.items("", "text/html", ABOUT).getFirst()).code())
                .isEqualTo(Code.EMPTY);
    }

    @Test
    void readsAPlainText() {
        Item.Given given =
                (Item.Given)
                        Read.items("\uFEFF“We stay,” he said.", "text/plain", ABOUT).getFirst();
        assertThat(given.submission().text()).isEqualTo("“We stay,” he said.");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin = "café".getBytes(StandardCharsets.ISO_8859_1);
        Push push = new Push(latin, new Declared("text/plain", ABOUT::get));
        assertThat(Read.fault(Formats.read(push).items().getFirst()).code())
                .isEqualTo(Code.MALFORMED_TEXT);
        Push named = new Push(latin, new Declared("text/plain; charset=latin1", ABOUT::get));
        assertThat(Formats.read(named).items().getFirst()).isInstanceOf(Item.Given.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                          | {\"source\":\"a.example\",\"text\":\"t\"} | -",
                "application/json                           | {\"source\":\"a.example\",\"text\":\"t\"} | -",
                "application/json; charset=utf-8            | {\"uri\":\"x:1\",\"body_text\":\"t\"}     | -",
                "application/ninjs+json                     | {\"uri\":\"x:1\",\"title\":\"t\"}         | -",
                "application/ld+json                        | {\"@type\":\"NewsArticle\"}               | -",
                "application/octet-stream                   | <nitf/>                                   | -",
                "application/vnd.iptc.g2.newsitem+xml       | <newsItem guid=\"x:1\" version=\"1\"/>    | -",
                "text/xml                                   | <nitf/>                                   | -",
                "image/png                                  | x                                         | UNSUPPORTED_MEDIA_TYPE",
                "application/x-www-form-urlencoded          | text=x                                    | UNSUPPORTED_MEDIA_TYPE",
                "-                                          | It holds.                                 | UNKNOWN_FORMAT",
                "application/nitf+xml                       | <newsItem/>                               | UNKNOWN_FORMAT",
                "application/vnd.iptc.g2.newsmessage+xml    | <nitf/>                                   | UNKNOWN_FORMAT",
                "application/json                           | <nitf/>                                   | MALFORMED_JSON",
                "application/xml                            | {}                                        | MALFORMED_XML"
            })
    void recognisesWhatItIs(String type, String body, Code code) {
        Item item = Read.items(body, type, Map.of()).getFirst();
        assertThat(item instanceof Item.Bad bad ? bad.fault().code() : null).isEqualTo(code);
    }
}
