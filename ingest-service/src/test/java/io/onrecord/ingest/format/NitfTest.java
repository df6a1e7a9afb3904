package io.onrecord.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article.Block;
import io.onrecord.events.ArticleSubmission;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfTest {

    private static final String DOCUMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
            <nitf version="-//IPTC//DTD NITF 3.5//EN" xml:lang="en-GB">
              <head>
                <title>Harbour stays open</title>
                <docdata management-status="%s">
                  <doc-id regsrc="plumbline.example" id-string="harbour-7"/>
                  <du-key key="harbour" version="%s"/>
                  <date.issue norm="20260302T090000Z"/>
                  %s
                  <doc.copyright year="2026" holder="Plumbline"/>
                </docdata>
                <revision-history norm="20260302T100000+0000"/>
                <revision-history norm="20260302T103000+0100"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Harbour stays open</hl1><hl2>Council votes</hl2></hedline>
                  <byline>By <person>Ada Moreno</person></byline>
                  <distributor>Courier Wire</distributor>
                </body.head>
                <body.content>
                  <p lede="true">“We stay open,” said <person>Bruno Morrow</person>.</p>
                  <hl2>What comes next</hl2>
                  <media media-type="image"><media-reference source="a.jpg"/><media-caption>The quay.</media-caption></media>
                  <bq><block><p>We stay.</p></block></bq>
                  <ul><li>One ferry</li></ul>
                </body.content>
              </body>
            </nitf>
            """;

    @Test
    void readsAText() {
        ArticleSubmission it = Read.one(DOCUMENT.formatted("usable", "2", ""));
        assertThat(it.uri()).isEqualTo("harbour-7");
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
        assertThat(it.text())
                .isEqualTo(
                        "“We stay open,” said Bruno Morrow.\n\nWhat comes next\n\nThe quay.\n\nWe stay.\n\nOne ferry");
        assertThat(it.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.CAPTION,
                        Block.Kind.BLOCKQUOTE,
                        Block.Kind.LIST_ITEM);
    }

    @Test
    void readsACorrection() {
        assertThat(Read.one(DOCUMENT.formatted("usable", "3", "")).version()).isEqualTo(3);
    }

    @Test
    void readsAKill() {
        assertThat(Read.one(DOCUMENT.formatted("canceled", "3", "")).status())
                .isEqualTo("canceled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "embargoed | <date.release norm=\"20260306T000100Z\"/>",
                "usable    | <date.release norm=\"2026-03-06T00:01:00Z\"/>",
                "usable    | <ed-msg info=\"EMBARGOED UNTIL 0001 FRIDAY MARCH 6\"/>"
            })
    void readsAnEmbargo(String status, String data) {
        ArticleSubmission it = Read.one(DOCUMENT.formatted(status, "1", data));
        assertThat(it.embargoedUntil()).isEqualTo(Instant.parse("2026-03-06T00:01:00Z"));
    }

    @Test
    void holdsAnEmbargoWithoutAnEnd() {
        assertThat(Read.one(DOCUMENT.formatted("embargoed", "1", "")).status())
                .isEqualTo("withheld");
    }
}
