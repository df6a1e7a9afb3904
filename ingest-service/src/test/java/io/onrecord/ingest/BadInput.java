package io.onrecord.ingest;

import io.onrecord.ingest.fault.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// A class of bad input, and the code that it is answered with.
///
/// @param type the content type; empty when none is named
/// @param about what is declared beside the body
public record BadInput(
        String name, byte[] body, String type, Map<String, String> about, Code code) {

    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    /// Name, code, content type, body.
    private static final String TABLE =
            """
            a cut-off object                | MALFORMED_JSON | application/json | {"source":
            a cut-off array                 | MALFORMED_JSON | application/json | [{"source":"a.example"}
            a number                        | MALFORMED_JSON | application/json | 7
            null                            | MALFORMED_JSON | application/json | null
            two objects                     | MALFORMED_JSON | application/json | {"uri":"1"} {"uri":"2"}
            a member twice                  | MALFORMED_JSON | application/json | {"status":"canceled","status":"usable"}
            no JSON at all                  | MALFORMED_JSON | application/json | It holds.
            no source                       | MISSING_FIELD  | application/json | {"uri":"1","text":"t"}
            a blank source                  | MISSING_FIELD  | application/json | {"source":" ","uri":"1","text":"t"}
            a source that is no domain      | INVALID_FIELD  | application/json | {"source":"the paper","uri":"1","text":"t"}
            an address of a machine         | INVALID_FIELD  | application/json | {"source":"127.0.0.1","uri":"1","text":"t"}
            neither uri nor url             | MISSING_FIELD  | application/json | {"source":"a.example","text":"t"}
            control characters in a uri     | INVALID_FIELD  | application/json | {"source":"a.example","text":"t","uri":"a\\u0000b"}
            a url of another scheme         | INVALID_FIELD  | application/json | {"source":"a.example","text":"t","url":"file:///etc/passwd"}
            no text                         | MISSING_FIELD  | application/json | {"source":"a.example","uri":"1"}
            text and html                   | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","html":"<p>t"}
            html without a text             | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","html":"<br>"}
            a status that is none           | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","status":"gone"}
            a version below zero            | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","version":-1}
            a version that is no number     | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","version":"x"}
            a language that is none         | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","language":"?"}
            a date that is none             | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","publishedAt":"yesterday"}
            an embargo that is none         | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","embargoedUntil":"soon"}
            a block beyond the text         | INVALID_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","blocks":[{"kind":"POST","span":[0,9]}]}
            a block without a span          | MISSING_FIELD  | application/json | {"source":"a.example","uri":"1","text":"t","blocks":[{"kind":"POST"}]}
            ninjs of a picture              | NOT_TEXT       | application/json | {"uri":"tag:a.example,2026:1","type":"picture","pubstatus":"usable"}
            ninjs with no such status       | INVALID_FIELD  | application/json | {"uri":"tag:a.example,2026:1","pubstatus":"spiked","body_text":"t"}
            ninjs with no such embargo      | INVALID_FIELD  | application/json | {"uri":"tag:a.example,2026:1","embargoed":"soon","body_text":"t"}
            ninjs without a publisher       | MISSING_FIELD  | application/json | {"uri":"7","pubstatus":"usable","body_text":"t"}
            JSON-LD that is no article      | INVALID_FIELD  | application/ld+json | {"@type":"Recipe"}
            unclosed XML                    | MALFORMED_XML  | application/xml  | <nitf><p></nitf>
            XML of another kind             | UNKNOWN_FORMAT | application/xml  | <rss version="2.0"/>
            an entity bomb                  | FORBIDDEN_XML  | application/xml  | <!DOCTYPE nitf [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>
            an external entity              | FORBIDDEN_XML  | application/xml  | <!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>
            an undeclared entity            | FORBIDDEN_XML  | application/xml  | <nitf>&x;</nitf>
            a news message without items    | MISSING_FIELD  | application/xml  | <newsMessage><itemSet/></newsMessage>
            a package alone                 | NOT_TEXT       | application/xml  | <packageItem guid="x:1" version="1"/>
            NewsML-G2 with no such embargo  | INVALID_FIELD  | application/xml  | <newsItem guid="urn:newsml:a.example:1"><itemMeta><embargoed>soon</embargoed></itemMeta></newsItem>
            NITF without an id              | MISSING_FIELD  | application/xml  | <nitf><body><body.content><p>t</p></body.content></body></nitf>
            a page without a text           | INVALID_FIELD  | text/html        | <html><body></body></html>
            a picture                       | UNSUPPORTED_MEDIA_TYPE | image/png | x
            a table                         | UNSUPPORTED_MEDIA_TYPE | text/csv  | a,b
            plain text that nobody named    | UNKNOWN_FORMAT | application/octet-stream | It holds.
            a plain text without a source   | MISSING_FIELD  | text/plain       | It holds.
            """;

    @Override
    public String toString() {
        return name + " is " + code;
    }

    /// What HTTP and the inbox answer alike.
    public static List<BadInput> everywhere() {
        List<BadInput> all = new ArrayList<>();
        TABLE.lines().map(BadInput::ofLine).forEach(all::add);
        all.add(text("no body", "", JSON, Code.EMPTY));
        all.add(text("arrays in arrays", "[".repeat(5_000), JSON, Code.TOO_DEEP));
        all.add(text("objects in objects", "{\"a\":".repeat(5_000), JSON, Code.TOO_DEEP));
        all.add(text("an endless uri", good("u".repeat(3_000), "t"), JSON, Code.INVALID_FIELD));
        all.add(
                text(
                        "more text than an article has",
                        good("1", "x".repeat(1_100_000)),
                        JSON,
                        Code.TOO_LARGE));
        all.add(text("XML too deep", "<nitf>".repeat(100), XML, Code.TOO_DEEP));
        all.add(
                text(
                        "XML with too many elements",
                        "<nitf>" + "<p/>".repeat(100_001) + "</nitf>",
                        XML,
                        Code.TOO_LARGE));
        all.addAll(inOtherBytes());
        return all;
    }

    private static List<BadInput> inOtherBytes() {
        byte[] latin = "{\"text\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cut = {'<', 'n', (byte) 0xC3, '('};
        byte[] words = "It holds.".getBytes(StandardCharsets.UTF_8);
        Map<String, String> about = Map.of("source", "a.example", "uri", "1");
        Map<String, String> embargoed =
                Map.of("source", "a.example", "uri", "1", "embargoedUntil", "soon");
        return List.of(
                new BadInput("Latin-1 in JSON", latin, JSON, Map.of(), Code.MALFORMED_JSON),
                new BadInput("XML that is no text", cut, XML, Map.of(), Code.MALFORMED_TEXT),
                new BadInput("Latin-1 as text", latin, "text/plain", about, Code.MALFORMED_TEXT),
                new BadInput(
                        "no such embargo, declared",
                        words,
                        "text/plain",
                        embargoed,
                        Code.INVALID_FIELD));
    }

    private static BadInput ofLine(String line) {
        String[] cells = line.split("\\|", 4);
        return text(
                cells[0].strip(),
                cells[3].strip(),
                cells[2].strip(),
                Code.valueOf(cells[1].strip()));
    }

    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String good(String uri, String text) {
        return "{\"source\":\"a.example\",\"uri\":\"%s\",\"text\":\"%s\"}".formatted(uri, text);
    }

    private static BadInput text(String name, String body, String type, Code code) {
        return new BadInput(name, body.getBytes(StandardCharsets.UTF_8), type, Map.of(), code);
    }
}
