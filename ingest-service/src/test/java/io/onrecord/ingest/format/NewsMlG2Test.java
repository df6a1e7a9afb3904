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

/// Shaped as IPTC's examples are, with texts of our own: a text, a correction, a kill, an embargo.
class NewsMlG2Test {

    private static final String USABLE = "<pubStatus qcode=\"stat:usable\"/>";

    private static final String XHTML =
            "<inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
                    + "<head><title>x</title></head><body><p>“We stay &lt;open&gt;,” said Bruno Morrow.</p>"
                    + "<blockquote><p>We stay.</p></blockquote></body></html></inlineXML>";

    private static final String NITF =
            "<inlineXML contenttype=\"application/nitf+xml\"><nitf><body><body.head><hedline><hl1>Other</hl1>"
                    + "</hedline></body.head><body.content><p>“We stay &lt;open&gt;,” said Bruno Morrow.</p>"
                    + "<block><bq>We stay.</bq></block></body.content></body></nitf></inlineXML>";

    private static final String PICTURE =
            "<newsItem guid=\"urn:newsml:plumbline.example:20260302:p\" version=\"1\"><itemMeta>"
                    + "<itemClass qcode=\"ninat:picture\"/></itemMeta></newsItem>";

    @ParameterizedTest
    @CsvSource({"XHTML", "NITF"})
    void readsAText(String body) {
        ArticleSubmission it = Read.one(item("2", USABLE, body.equals("XHTML") ? XHTML : NITF));
        assertThat(it.uri()).isEqualTo("urn:newsml:plumbline.example:20260302:harbour-7");
        assertThat(it.source()).isEqualTo("plumbline.example");
        assertThat(it.sourceName()).isEqualTo("Plumbline");
        assertThat(it.version()).isEqualTo(2);
        assertThat(it.status()).isEqualTo("usable");
        assertThat(it.headline()).isEqualTo("Harbour stays open");
        assertThat(it.byline()).isEqualTo("Ada Moreno");
        assertThat(it.wire()).isEqualTo("Courier Wire");
        assertThat(it.language()).isEqualTo("en-GB");
        assertThat(it.publishedAt()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(it.updatedAt()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(it.text()).isEqualTo("“We stay <open>,” said Bruno Morrow.\n\nWe stay.");
        assertThat(it.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.BLOCKQUOTE);
    }

    @Test
    void readsPlainTextAndMarkupAsData() {
        String plain = "<inlineData contenttype=\"text/plain\">It holds.\n\nIt does.</inlineData>";
        String html =
                "<inlineData contenttype=\"text/html\"><![CDATA[<p>It holds.</p>]]></inlineData>";
        assertThat(Read.one(item("1", USABLE, plain)).text()).isEqualTo("It holds.\n\nIt does.");
        assertThat(Read.one(item("1", USABLE, html)).text()).isEqualTo("It holds.");
    }

    @Test
    void readsACorrection() {
        String corrected = item("3", USABLE + "<signal qcode=\"sig:correction\"/>", XHTML);
        assertThat(Read.one(corrected).version()).isEqualTo(3);
    }

    @Test
    void readsAKill() {
        ArticleSubmission it = Read.one(item("4", "<pubStatus qcode=\"stat:canceled\"/>", ""));
        assertThat(it.status()).isEqualTo("canceled");
        assertThat(it.version()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubStatus qcode=\"stat:usable\"/><embargoed>2026-03-06T00:01:00Z</embargoed>",
                "<embargoed>2026-03-06T01:01:00+01:00</embargoed><pubStatus uri=\"http://cv.iptc.org/newscodes/pubstatusg2/withheld\"/>",
                "<edNote>EMBARGOED UNTIL 0001 FRIDAY MARCH 6</edNote>"
            })
    void readsAnEmbargo(String meta) {
        assertThat(Read.one(item("1", meta, XHTML)).embargoedUntil())
                .isEqualTo(Instant.parse("2026-03-06T00:01:00Z"));
    }

    @Test
    void readsEveryTextOfAMessageAndPassesOverTheRest() {
        String message =
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2026-03-02T10:30:00Z</sent>"
                        + "</header><itemSet>"
                        + item("1", USABLE, XHTML)
                        + PICTURE
                        + "<packageItem guid=\"urn:newsml:plumbline.example:20260302:k\" version=\"1\"/>"
                        + item("2", USABLE, NITF).replace("harbour-7", "harbour-8")
                        + "</itemSet></newsMessage>";
        List<Item> items = Read.items(message);
        assertThat(items).hasSize(2);
        assertThat(((Item.Given) items.get(1)).submission().uri()).endsWith("harbour-8");
        assertThat(Read.warned(message)).containsExactly("itemSet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<embargoed>soon</embargoed>            | embargoed",
                "<embargoed/><pubStatus literal=\"x\"/> | pubStatus"
            })
    void isStrictWhereAMistakeWouldPublishWhatMustNotBe(String meta, String field) {
        assertThat(Read.fault(item("1", meta, XHTML)))
                .returns(Code.INVALID_FIELD, Fault::code)
                .returns(field, Fault::field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<newsMessage><itemSet></itemSet></newsMessage>       | MISSING_FIELD",
                "<packageItem guid=\"x\" version=\"1\"/>              | NOT_TEXT",
                "<conceptItem guid=\"x\" version=\"1\"/>              | NOT_TEXT",
                "<rss version=\"2.0\"><channel/></rss>                | UNKNOWN_FORMAT"
            })
    void refusesWhatHoldsNoArticle(String document, Code code) {
        assertThat(Read.fault(document).code()).isEqualTo(code);
    }

    private static String item(String version, String meta, String content) {
        return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="en-GB"
                  guid="urn:newsml:plumbline.example:20260302:harbour-7" version="%s"
                  standard="NewsML-G2" standardversion="2.34" conformance="power">
          <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
          <rightsInfo><copyrightHolder literal="Plumbline"/></rightsInfo>
          <itemMeta>
            <itemClass qcode="ninat:text"/>
            <provider qcode="nprov:PLB"><name>Plumbline</name></provider>
            <versionCreated>2026-03-02T10:30:00+01:00</versionCreated>
            <firstCreated>2026-03-02T09:00:00Z</firstCreated>
            %s
          </itemMeta>
          <contentMeta>
            <by>Ada Moreno</by><creditline>Courier Wire</creditline>
            <language tag="en-GB"/><headline>Harbour stays open</headline>
          </contentMeta>
          <contentSet>%s</contentSet>
        </newsItem>
        """
                .formatted(version, meta, content);
    }
}
