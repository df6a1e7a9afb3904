package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article.Block;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The three generations, each with a text, a correction, a kill and an embargo.
class NinjsTest {

    private static final String V1 =
            """
            {"uri": "tag:plumbline.example,2026:harbour-7", "type": "text", "profile": "text-only",
             "version": "2", "firstcreated": "2026-03-02T09:00:00Z",
             "versioncreated": "2026-03-02T10:30:00+01:00", "pubstatus": "usable",
             "language": "en-GB", "headline": "Harbour stays open", "byline": "Ada Moreno",
             "slugline": "HARBOUR", "copyrightholder": "Plumbline",
             "ednote": "CORRECTS the tonnage in paragraph 1",
             "body_text": "“We stay open,” said Bruno Morrow, the mayor."%s}
            """;

    private static final String V2 =
            """
            {"standard": {"name": "ninjs", "version": "2.1"},
             "uri": "tag:plumbline.example,2026:harbour-7", "type": "text", "version": "2",
             "firstcreated": "2026-03-02T09:00:00Z", "versioncreated": "2026-03-02T10:30:00+01:00",
             "pubstatus": "usable", "language": "en-GB", "by": "Ada Moreno",
             "copyrightholder": "Plumbline",
             "headlines": [{"role": "short", "value": "Open"}, {"role": "main", "value": "Harbour stays open"}],
             "bodies": [{"role": "abstract", "value": "In short."},
                        {"role": "main", "contenttype": "text/plain",
                         "value": "“We stay open,” said Bruno Morrow, the mayor."}]%s}
            """;

    private static final String V3 =
            """
            {"standard": {"name": "ninjs", "version": "3.0"},
             "uri": "tag:plumbline.example,2026:harbour-7", "type": "text", "version": "2",
             "firstCreated": "2026-03-02T09:00:00Z", "versionCreated": "2026-03-02T10:30:00+01:00",
             "pubStatus": "usable", "language": "en-GB", "by": "Ada Moreno",
             "copyrightHolder": "Plumbline",
             "headlines": [{"value": "Harbour stays open"}],
             "renditions": [{"contentType": "image/jpeg", "href": "https://plumbline.example/a.jpg"}],
             "bodies": [{"contentType": "text/plain",
                         "value": "“We stay open,” said Bruno Morrow, the mayor."}]%s}
            """;

    static final List<String> GENERATIONS = List.of(V1, V2, V3);

    @ParameterizedTest
    @FieldSource("GENERATIONS")
    void readsAText(String ninjs) {
        ArticleSubmission it = Read.one(ninjs.formatted(""));
        assertThat(it.uri()).isEqualTo("tag:plumbline.example,2026:harbour-7");
        assertThat(it.source()).isEqualTo("plumbline.example");
        assertThat(it.sourceName()).isEqualTo("Plumbline");
        assertThat(it.version()).isEqualTo(2);
        assertThat(it.headline()).isEqualTo("Harbour stays open");
        assertThat(it.byline()).isEqualTo("Ada Moreno");
        assertThat(it.language()).isEqualTo("en-GB");
        assertThat(it.text()).isEqualTo("“We stay open,” said Bruno Morrow, the mayor.");
        assertThat(it.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(it.updatedAt()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(it.status()).isEqualTo("usable");
        assertThat(it.embargoedUntil()).isNull();
    }

    @ParameterizedTest
    @FieldSource("GENERATIONS")
    void readsACorrection(String ninjs) {
        String corrected =
                ninjs.formatted("")
                        .replace("\"version\": \"2\"", "\"version\": \"3\"")
                        .replace("stay open,”", "stay open until June,”");
        assertThat(Read.one(corrected).version()).isEqualTo(3);
        assertThat(Read.one(corrected).text()).contains("until June");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{`uri`:`tag:a.example,2026:1`,`version`:`3`,`pubstatus`:`canceled`}",
                "{`uri`:`tag:a.example,2026:1`,`version`:`3`,`pubStatus`:`canceled`,`bodies`:[]}"
            })
    void readsAKill(String kill) {
        ArticleSubmission it = Read.one(kill.replace('`', '"'));
        assertThat(it.status()).isEqualTo("canceled");
        assertThat(it.version()).isEqualTo(3);
        assertThat(it.text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargoed\":\"soon\"",
                "\"type\":\"picture\"",
                "\"ednote\":\"EMBARGOED until further notice\"",
                "\"version\":\"third\"",
                "\"language\":\"?\""
            })
    void takesAKillWhateverElseIsWrongWithIt(String wrong) {
        String kill =
                "{\"uri\":\"tag:a.example,2026:1\",\"pubstatus\":\"cancelled\"," + wrong + "}";
        assertThat(Read.one(kill).status()).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 | \"embargoed\": \"2026-03-06T00:01:00Z\"",
                "1 | \"embargoed\": \"2026-03-06T00:01:00Z\"",
                "2 | \"embargoedUntil\": \"2026-03-06T00:01:00Z\"",
                "1 | \"ednote\": \"EMBARGOED UNTIL 0001 FRIDAY MARCH 6\"",
                "2 | \"edNote\": \"EMBARGOED UNTIL 0001 FRIDAY MARCH 6\""
            })
    void readsAnEmbargo(int generation, String embargo) {
        ArticleSubmission it = Read.one(GENERATIONS.get(generation).formatted(", " + embargo));
        assertThat(it.embargoedUntil()).isEqualTo(Instant.parse("2026-03-06T00:01:00Z"));
    }

    @Test
    void holdsWhatIsEmbargoedWithoutAnEnd() {
        String note = ", \"ednote\": \"EMBARGOED until further notice\"";
        assertThat(Read.one(V2.formatted(note)).status()).isEqualTo("withheld");
        assertThat(Read.warned(V2.formatted(note))).containsExactly("edNote");
    }

    @Test
    void readsMarkupAsBlocks() {
        ArticleSubmission it =
                Read.one(
                        """
                        {"uri": "tag:a.example,2026:1", "pubstatus": "usable", "body_text": "flat",
                         "body_xhtml": "<div><h2>Next</h2><p>It holds.</p><blockquote>We stay.</blockquote></div>"}
                        """);
        assertThat(it.text()).isEqualTo("Next\n\nIt holds.\n\nWe stay.");
        assertThat(it.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.BLOCKQUOTE);
    }

    @Test
    void takesWhatVendorsSend() {
        String vendor =
                """
                {"guid": "urn:newsml:plumbline.example:20260302:7", "version": 20260302113000,
                 "versioncreated": "2026-03-02 11:30:00", "source": "PLB", "service": [{"name": "Local"}],
                 "extra": {"a": 1}, "type": "text", "headline": "Open", "body_html": "<p>It holds.</p>"}
                """;
        ArticleSubmission it = Read.one(vendor);
        assertThat(it.uri()).isEqualTo("urn:newsml:plumbline.example:20260302:7");
        assertThat(it.source()).isEqualTo("plumbline.example");
        assertThat(it.sourceName()).isEqualTo("PLB");
        assertThat(it.version()).isNull();
        assertThat(it.updatedAt()).isEqualTo(Instant.parse("2026-03-02T11:30:00Z"));
        assertThat(Read.warned(vendor)).containsExactly("guid", "version");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"uri\":\"x:1\",\"embargoed\":\"soon\",\"body_text\":\"t\"}      | INVALID_FIELD | embargoed",
                "{\"uri\":\"x:1\",\"embargoed\":true,\"body_text\":\"t\"}          | INVALID_FIELD | embargoed",
                "{\"uri\":\"x:1\",\"pubstatus\":7,\"body_text\":\"t\"}             | INVALID_FIELD | pubstatus",
                "{\"uri\":\"x:1\",\"pubstatus\":\"usable\",\"type\":\"picture\"}   | NOT_TEXT      | type"
            })
    void isStrictWhereAMistakeWouldPublishWhatMustNotBe(String ninjs, Code code, String field) {
        assertThat(Read.fault(ninjs)).returns(code, Fault::code).returns(field, Fault::field);
    }

    @Test
    void readsAnArrayItemByItem() {
        List<Item> items = Read.items("[" + V1.formatted("") + "," + V3.formatted("") + ",{}]");
        assertThat(items).hasSize(3);
        assertThat(items.get(1)).isInstanceOf(Item.Given.class);
    }
}
