package io.onrecord.cli.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/// Files as archives, newsrooms and blogs leave them, of an invented outlet.
public final class ExampleFiles {

    private ExampleFiles() {}

    /// A web archive, packed record by record as crawlers do: a page, its request, a redirect, a
    /// picture, and another page in Windows-1252.
    public static byte[] webArchive(String domain) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(gzip(record("warcinfo", "", "application/warc-fields", "a: b\r\n")));
        archive.writeBytes(
                gzip(
                        record(
                                "request",
                                "https://%s/quay".formatted(domain),
                                "application/http; msgtype=request",
                                "GET /quay HTTP/1.1\r\nHost: %s\r\n\r\n".formatted(domain))));
        archive.writeBytes(
                gzip(answer(domain, "/quay", "200 OK", "text/html; charset=utf-8", page("Quay"))));
        archive.writeBytes(gzip(answer(domain, "/old", "301 Moved", "text/html", "moved")));
        archive.writeBytes(gzip(answer(domain, "/logo.png", "200 OK", "image/png", "PNG")));
        archive.writeBytes(
                gzip(
                        answer(
                                domain,
                                "/lock",
                                "200 OK",
                                "text/html; charset=windows-1252",
                                page("Lock"))));
        return archive.toByteArray();
    }

    private static String answer(
            String domain, String path, String status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return record(
                "response",
                "https://" + domain + path,
                "application/http; msgtype=response",
                "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(status, type, length, body));
    }

    private static String record(String type, String target, String contentType, String block) {
        String about = target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n";
        return "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2031-02-03T04:05:06Z\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                .formatted(
                        type,
                        java.util.UUID.nameUUIDFromBytes(
                                (type + target).getBytes(StandardCharsets.UTF_8)),
                        about,
                        contentType,
                        block.getBytes(StandardCharsets.UTF_8).length,
                        block);
    }

    /// A page whose words are ASCII.
    public static String page(String what) {
        return """
        <!doctype html><html lang="en"><head><title>%1$s to be mended</title></head><body><article>
        <h1>%1$s to be mended</h1>
        <p>The council of Oldmere will have the old %1$s mended before the winter, it decided on \
        Monday after a long debate in the town hall.</p>
        <p>"The %1$s was here before us," said Bruno Morrow, the mayor, who had first wanted to \
        have it taken down.</p></article></body></html>
        """
                .formatted(what);
    }

    /// A WordPress export: two published posts, one of them older than its paragraphs, a draft, a
    /// picture, and a control character that XML forbids.
    public static String blog(String domain) {
        return """
        <?xml version="1.0" encoding="UTF-8" ?>
        <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>The Harbour Notes</title><link>https://%1$s</link><language>en-GB</language>
        <item><title>Ferry &amp; tide</title><link>https://%1$s/ferry</link>
          <dc:creator><![CDATA[celia]]></dc:creator><guid isPermaLink="false">https://%1$s/?p=7</guid>
          <content:encoded><![CDATA[The ferry of Oldmere sails twice a week from now on, its owner said\u0008 in a letter to the town.

        "Twice a week is what the tide allows," said Celia Osk, who owns the ferry and its landing.]]></content:encoded>
          <wp:post_date_gmt>2031-02-03 04:05:06</wp:post_date_gmt>
          <wp:post_modified_gmt>0000-00-00 00:00:00</wp:post_modified_gmt>
          <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Not yet</title><link>https://%1$s/draft</link>
          <content:encoded><![CDATA[Secret.]]></content:encoded>
          <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
        <item><title>Picture</title><link>https://%1$s/picture</link>
          <wp:status>publish</wp:status><wp:post_type>attachment</wp:post_type></item>
        <item><title>Nets</title><link>https://%1$s/nets</link>
          <content:encoded><![CDATA[<!-- wp:paragraph --><p>The nets are dry again, and the boats of Oldmere go out on Monday for the first time this year.</p>
          <p>"The nets are dry," said Dario Lindgate, who mends them.</p><!-- /wp:paragraph -->]]></content:encoded>
          <wp:post_date_gmt>2031-02-04 04:05:06</wp:post_date_gmt>
          <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
        </channel></rss>
        """
                .formatted(domain);
    }

    /// One outlet's articles in each form that files have.
    public static Path wire(Path folder, String domain) throws IOException {
        Path wire = Files.createDirectories(folder.resolve("wire/2031"));
        Files.write(wire.resolve("a-crawl.warc.gz"), webArchive(domain));
        String ninjs =
                "{\"uri\":\"tag:%s,2031:%s\",\"version\":\"1\",\"pubstatus\":\"%s\",\"body_text\":\"“The quay is dry,” said Ada Kestrel.\"}";
        Files.writeString(
                wire.resolve("b-ninjs.json"),
                "["
                        + ninjs.formatted(domain, "q1", "usable")
                        + ","
                        + ninjs.formatted(domain, "q2", "perhaps")
                        + "]");
        Files.writeString(
                wire.resolve("c-night.jsonl"),
                ninjs.formatted(domain, "q3", "usable") + "\n{\"uri\":\n");
        writeXml(wire, domain);
        Files.writeString(
                wire.resolve("f-page.html"),
                page("Pier")
                        .replace(
                                "<head>",
                                "<head><link rel=\"canonical\" href=\"https://%s/pier\">"
                                        .formatted(domain)));
        Files.writeString(wire.resolve("g-blog.xml"), blog(domain));
        Files.writeString(wire.resolve("logo.gif"), "GIF89a");
        Files.writeString(wire.resolve(".hidden"), "left out");
        byte[] packed = gzip("no article at all\n");
        Files.write(wire.resolve("z-cut.jsonl.gz"), Arrays.copyOf(packed, 12));
        return folder.resolve("wire");
    }

    private static void writeXml(Path wire, String domain) throws IOException {
        Files.writeString(
                wire.resolve("d-news.xml"),
                """
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
                <newsItem guid="urn:newsml:%1$s:20310203:n1" version="1" xml:lang="en"><itemMeta>
                <itemClass qcode="ninat:text"/><versionCreated>2031-02-03T04:05:06Z</versionCreated>
                <pubStatus qcode="stat:usable"/></itemMeta><contentSet>
                <inlineData contenttype="text/plain">“It rains,” said Ada Kestrel.</inlineData>
                </contentSet></newsItem></itemSet></newsMessage>
                """
                        .formatted(domain));
        Files.writeString(
                wire.resolve("e-item.nitf"),
                """
                <nitf><head><docdata><doc-id id-string="n2" regsrc="%1$s"/></docdata></head>
                <body><body.content><p>“It snows,” said Ada Kestrel.</p></body.content></body></nitf>
                """
                        .formatted(domain));
    }

    public static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
