package io.onrecord.ingest.feed.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.ingest.feed.document.FeedDocument.Kind;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDocumentsTest {

    private static final URI HERE = URI.create("https://plumbline.example/feeds/all");

    private static final String RSS =
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
                 xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><atom:link href="https://plumbline.example/feeds/all" rel="self"/>
            <title>The Plumbline</title><link>https://plumbline.example/</link><ttl>30</ttl>
            <item><media:title>A picture</media:title><title>Harbour &amp;amp; ferry stay</title>
            <link>https://plumbline.example/harbour?utm_source=rss</link><guid isPermaLink="false">h-7</guid>
            <dc:creator>Ada Kestrel</dc:creator><pubDate>Mon, 02 Mar 2026 09:30:00 +0100</pubDate>
            <media:content url="x"/><description>It stays.</description>
            <content:encoded><![CDATA[<p>“We stay open,” said Bruno Morrow.</p>]]></content:encoded></item>
            <item><title>By its guid alone</title><guid>https://plumbline.example/pier</guid></item>
            <item><description>Neither address nor guid</description></item>
            <item><title>The same again</title><link>https://plumbline.example/pier</link></item>
            </channel></rss>
            """;

    @Test
    void readsRss() {
        FeedDocument feed = feed(RSS);

        assertThat(feed.kind()).isEqualTo(Kind.RSS);
        assertThat(feed.title()).isEqualTo("The Plumbline");
        assertThat(feed.freshFor()).isEqualTo(Duration.ofMinutes(30));
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "h-7",
                                "https://plumbline.example/harbour?utm_source=rss",
                                "Harbour & ferry stay",
                                "Ada Kestrel",
                                Instant.parse("2026-03-02T08:30:00Z"),
                                null,
                                "<p>“We stay open,” said Bruno Morrow.</p>",
                                "It stays."),
                        new FeedItem(
                                "https://plumbline.example/pier",
                                "https://plumbline.example/pier",
                                "By its guid alone",
                                null,
                                null,
                                null,
                                null,
                                null));
    }

    @Test
    void readsRss1WhereItemsStandBesideTheChannel() {
        FeedDocument feed =
                feed(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                            xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                            xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
                        <channel rdf:about="x"><title>Courier</title>
                        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
                        <item rdf:about="https://courier.example/1"><title>One</title>
                        <link>https://courier.example/1</link><dc:date>2026-03-02</dc:date></item></rdf:RDF>
                        """);

        assertThat(feed.freshFor()).isEqualTo(Duration.ofMinutes(15));
        assertThat(feed.items().getFirst().url()).isEqualTo("https://courier.example/1");
        assertThat(feed.items().getFirst().published()).isEqualTo("2026-03-02T00:00:00Z");
    }

    @Test
    void readsAtom() {
        FeedDocument feed =
                feed(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://courier.example/news/">
                        <title type="html">The &lt;b&gt;Courier&lt;/b&gt;</title>
                        <entry><id>tag:courier.example,2026:1</id><title>Pier</title>
                        <link rel="enclosure" href="a.mp3"/><link rel="alternate" href="pier"/>
                        <author><name>Celia Osk</name></author><author><name>Dario Lindgate</name></author>
                        <published>2026-03-02T09:30:00Z</published><updated>2026-03-02T10:00:00Z</updated>
                        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; B</p></div></content>
                        <summary>Short</summary></entry></feed>
                        """);

        assertThat(feed.title()).isEqualTo("The Courier");
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "tag:courier.example,2026:1",
                                "https://courier.example/news/pier",
                                "Pier",
                                "Celia Osk, Dario Lindgate",
                                Instant.parse("2026-03-02T09:30:00Z"),
                                Instant.parse("2026-03-02T10:00:00Z"),
                                "<div><p>A &amp; B</p></div>",
                                "Short"));
    }

    @Test
    void readsJsonFeed() {
        FeedDocument feed =
                feed(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "Gazette", "items": [
                          {"id": "1", "url": "/one", "title": "One", "content_html": "<p>One</p>",
                           "date_published": "2026-03-02T09:30:00Z", "authors": [{"name": "Ada Kestrel"}]},
                          {"id": 2, "external_url": "https://other.example/2", "content_text": "a < b\\n\\nc"}]}
                        """);

        assertThat(feed.kind()).isEqualTo(Kind.JSON_FEED);
        assertThat(feed.items().getFirst().url()).isEqualTo("https://plumbline.example/one");
        assertThat(feed.items().getLast().id()).isEqualTo("2");
        assertThat(feed.items().getLast().content()).isEqualTo("<p>a &lt; b</p><p>c</p>");
    }

    @Test
    void readsTheNewsOfANewsSitemapNewestFirst() {
        FeedDocument feed =
                feed(
                        """
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                        <url><loc>https://gazette.example/about</loc></url>
                        <url><loc>https://gazette.example/1</loc><news:news><news:publication><news:name>The Gazette</news:name>
                        </news:publication><news:publication_date>2026-03-01</news:publication_date>
                        <news:title>Old</news:title></news:news></url>
                        <url><loc>https://gazette.example/2</loc><news:news>
                        <news:publication_date>2026-03-02T07:00+01:00</news:publication_date>
                        <news:title>New</news:title></news:news></url></urlset>
                        """);

        assertThat(feed.kind()).isEqualTo(Kind.NEWS_SITEMAP);
        assertThat(feed.title()).isEqualTo("The Gazette");
        assertThat(feed.items()).extracting(FeedItem::headline).containsExactly("New", "Old");
    }

    @Test
    void readsThePostsOfWordPress() {
        FeedDocument feed =
                feed(
                        """
                        [{"id": 7, "guid": {"rendered": "https://blog.example/?p=7"}, "link": "https://blog.example/pier",
                          "date_gmt": "2026-03-02T09:30:00", "modified_gmt": "2026-03-02T10:00:00",
                          "title": {"rendered": "Pier &#8217;s"}, "content": {"rendered": "<p>One</p>", "protected": false},
                          "excerpt": {"rendered": "<p>O…</p>"}, "_embedded": {"author": [{"name": "Ada Kestrel"}]}},
                         {"id": 8, "link": "https://blog.example/secret", "title": {"rendered": "Secret"},
                          "content": {"rendered": "<form>", "protected": true}}]
                        """);

        assertThat(feed.kind()).isEqualTo(Kind.WORDPRESS);
        assertThat(feed.items().getFirst())
                .isEqualTo(
                        new FeedItem(
                                "https://blog.example/?p=7",
                                "https://blog.example/pier",
                                "Pier ’s",
                                "Ada Kestrel",
                                Instant.parse("2026-03-02T09:30:00Z"),
                                Instant.parse("2026-03-02T10:00:00Z"),
                                "<p>One</p>",
                                "<p>O…</p>"));
        assertThat(feed.items().getLast().content()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n<?xml version='1.0'?><rss><channel><item><link>https://a.example/1</link></item></channel></rss>",
                "<rss><channel><title>R&D &nbsp; &eacute;t&eacute; &#8217; AT&T;</title><item><link>https://a.example/1</link></item></channel></rss>",
                "<rss><channel><item><link>https://a.example/?a=b&c=d</link><description><![CDATA[a & b &c;]]></description></item></channel></rss>",
                "<rss><channel><item><link>https://a.example/1</link><title>a\u0008b</title></item></channel></rss>",
                "<rss><channel><item><link>https://a.example/1</link></item></channel></rss>\n<!-- served in 3 ms --> and more",
                "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\"><rss><channel><item><link>https://a.example/1</link></item></channel></rss>"
            })
    void whatPublishersGetWrongIsMended(String xml) {
        assertThat(feed(xml).items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>",
                "<!DOCTYPE rss [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>",
                "<rss><channel><item></channel></rss>",
                "<opml version='2.0'><body/></opml>",
                "<urls/>",
                "{\"items\": []}",
                "[{\"a\": 1}]",
                "{\"version\":",
                "nothing",
                ""
            })
    void whatIsNoFeedIsNone(String body) {
        assertThat(read(body)).isInstanceOf(FeedReading.NoFeed.class);
    }

    @Test
    void aFeedInsideAFeedInsideAFeedEnds() {
        assertThat(read("<rss>".repeat(100_000))).isInstanceOf(FeedReading.NoFeed.class);
        assertThat(read("<rss><channel>" + "<item/>".repeat(100_001) + "</channel></rss>"))
                .isInstanceOf(FeedReading.NoFeed.class);
        assertThat(read("[".repeat(100_000))).isInstanceOf(FeedReading.NoFeed.class);
    }

    @Test
    void aPageSaysWhichFeedsItHas() {
        FeedReading page =
                read(
                        """
                        <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss">
                        <link rel="alternate" type="text/html" hreflang="de" href="/de">
                        <link rel="alternate" type="application/feed+json" href="https://plumbline.example/json"></head>
                        """);

        assertThat(page)
                .isEqualTo(
                        new FeedReading.NoFeed(
                                "a web page",
                                List.of(
                                        "https://plumbline.example/rss",
                                        "https://plumbline.example/json")));
    }

    @Test
    void theCharacterSetIsThatOfTheServerOrTheDocument() {
        String xml = "<rss><channel><title>Câble</title></channel></rss>";
        byte[] latin = xml.getBytes(Charset.forName("ISO-8859-1"));
        byte[] said =
                ("<?xml version='1.0' encoding='ISO-8859-1'?>" + xml)
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(title(latin, "application/rss+xml; charset=ISO-8859-1")).isEqualTo("Câble");
        assertThat(title(said, null)).isEqualTo("Câble");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 02 Mar 2026 09:30:00 GMT | 2026-03-02T09:30:00Z",
                "Mon, 2 Mar 2026 9:30 EST | 2026-03-02T14:30:00Z",
                "Tues, 02 March 26 09:30:00 +0530 | 2026-03-02T04:00:00Z",
                "Fri, 02 Mar 2026 09:30:00 UT | 2026-03-02T09:30:00Z",
                "02 Mar 2026 | 2026-03-02T00:00:00Z",
                "2026-03-02T09:30:00.123Z | 2026-03-02T09:30:00.123Z",
                "2026-03-02 09:30:00 | 2026-03-02T09:30:00Z",
                "31 Feb 2026 | ",
                "soon | "
            })
    void readsTimesAsFeedsWriteThem(String given, @Nullable Instant time) {
        assertThat(FeedTimes.read(given)).isEqualTo(time);
    }

    private static @Nullable String title(byte[] body, @Nullable String type) {
        return ((FeedDocument) FeedDocuments.read(body, type, HERE)).title();
    }

    private static FeedDocument feed(String body) {
        return (FeedDocument) read(body);
    }

    private static FeedReading read(String body) {
        return FeedDocuments.read(body.getBytes(StandardCharsets.UTF_8), null, HERE);
    }
}
