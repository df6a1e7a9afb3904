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

    static final String JSON = "application/json";

    @Override
    public String toString() {
        return name + " is " + code;
    }

    /// What HTTP and the inbox answer alike.
    public static List<BadInput> everywhere() {
        List<BadInput> all = new ArrayList<>();
        all.add(text("no body", "", JSON, Code.EMPTY));
        all.addAll(json());
        all.addAll(fields());
        all.addAll(markup());
        all.addAll(others());
        return all;
    }

    private static List<BadInput> json() {
        return List.of(
                text("a cut-off object", "{\"source\":", JSON, Code.MALFORMED_JSON),
                text("a cut-off array", "[{\"source\":\"a.example\"}", JSON, Code.MALFORMED_JSON),
                text("a number", "7", JSON, Code.MALFORMED_JSON),
                text("null", "null", JSON, Code.MALFORMED_JSON),
                text("two objects", good("") + good(""), JSON, Code.MALFORMED_JSON),
                text(
                        "a member twice",
                        "{\"status\":\"canceled\",\"status\":\"usable\"}",
                        JSON,
                        Code.MALFORMED_JSON),
                text("no JSON at all", "It holds.", JSON, Code.MALFORMED_JSON),
                text("arrays in arrays", "[".repeat(5_000), JSON, Code.TOO_DEEP),
                text("objects in objects", "{\"a\":".repeat(5_000), JSON, Code.TOO_DEEP),
                bytes(
                        "Latin-1 in JSON",
                        "{\"text\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1),
                        JSON,
                        Code.MALFORMED_JSON));
    }

    private static List<BadInput> fields() {
        return List.of(
                text("no source", "{\"uri\":\"1\",\"text\":\"t\"}", JSON, Code.MISSING_FIELD),
                text(
                        "a blank source",
                        "{\"source\":\" \",\"uri\":\"1\",\"text\":\"t\"}",
                        JSON,
                        Code.MISSING_FIELD),
                text(
                        "a source that is no domain",
                        "{\"source\":\"the paper\",\"uri\":\"1\",\"text\":\"t\"}",
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a private address as source",
                        "{\"source\":\"127.0.0.1\",\"uri\":\"1\",\"text\":\"t\"}",
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "neither uri nor url",
                        "{\"source\":\"a.example\",\"text\":\"t\"}",
                        JSON,
                        Code.MISSING_FIELD),
                text(
                        "a uri with control characters",
                        good(",\"uri\":\"a\\u0000b\"").replace("\"uri\":\"1\",", ""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "an endless uri",
                        good("").replace("\"1\"", "\"" + "u".repeat(3_000) + "\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a url of another scheme",
                        good(",\"url\":\"file:///etc/passwd\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "no text",
                        "{\"source\":\"a.example\",\"uri\":\"1\"}",
                        JSON,
                        Code.MISSING_FIELD),
                text("text and html", good(",\"html\":\"<p>t\""), JSON, Code.INVALID_FIELD),
                text(
                        "html without a text",
                        "{\"source\":\"a.example\",\"uri\":\"1\",\"html\":\"<br>\"}",
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a status that is none",
                        good(",\"status\":\"gone\""),
                        JSON,
                        Code.INVALID_FIELD),
                text("a version below zero", good(",\"version\":-1"), JSON, Code.INVALID_FIELD),
                text(
                        "a version that is no number",
                        good(",\"version\":\"x\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a language that is none",
                        good(",\"language\":\"?\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a date that is none",
                        good(",\"publishedAt\":\"yesterday\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "an embargo that is none",
                        good(",\"embargoedUntil\":\"soon\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "an endless headline",
                        good(",\"headline\":\"" + "h".repeat(3_000) + "\""),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a block beyond the text",
                        good(",\"blocks\":[{\"kind\":\"PARAGRAPH\",\"span\":[0,99]}]"),
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "a block without a span",
                        good(",\"blocks\":[{\"kind\":\"PARAGRAPH\"}]"),
                        JSON,
                        Code.MISSING_FIELD),
                text(
                        "more text than an article has",
                        good("").replace("It holds.", "x".repeat(1_100_000)),
                        JSON,
                        Code.TOO_LARGE));
    }

    private static List<BadInput> markup() {
        String xml = "application/xml";
        return List.of(
                text("unclosed XML", "<nitf><p></nitf>", xml, Code.MALFORMED_XML),
                text("XML of another kind", "<rss version=\"2.0\"/>", xml, Code.UNKNOWN_FORMAT),
                text(
                        "an entity bomb",
                        "<!DOCTYPE nitf [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><nitf>&b;</nitf>",
                        xml,
                        Code.FORBIDDEN_XML),
                text(
                        "an external entity",
                        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf>&x;</nitf>",
                        xml,
                        Code.FORBIDDEN_XML),
                text("an undeclared entity", "<nitf>&x;</nitf>", xml, Code.FORBIDDEN_XML),
                text("XML too deep", "<nitf>".repeat(100), xml, Code.TOO_DEEP),
                text(
                        "XML with too many elements",
                        "<nitf>" + "<p/>".repeat(100_001) + "</nitf>",
                        xml,
                        Code.TOO_LARGE),
                bytes(
                        "XML in bytes that are no text",
                        new byte[] {'<', 'n', (byte) 0xC3, '('},
                        xml,
                        Code.MALFORMED_TEXT),
                text(
                        "a news message without items",
                        "<newsMessage><itemSet/></newsMessage>",
                        xml,
                        Code.MISSING_FIELD),
                text(
                        "a package alone",
                        "<packageItem guid=\"x:1\" version=\"1\"/>",
                        xml,
                        Code.NOT_TEXT),
                text(
                        "NewsML-G2 with an embargo that is none",
                        "<newsItem guid=\"urn:newsml:a.example:1\"><itemMeta><embargoed>soon</embargoed></itemMeta></newsItem>",
                        xml,
                        Code.INVALID_FIELD),
                text(
                        "NITF without an id",
                        "<nitf><body><body.content><p>t</p></body.content></body></nitf>",
                        xml,
                        Code.MISSING_FIELD));
    }

    private static List<BadInput> others() {
        Map<String, String> about = Map.of("source", "a.example", "uri", "1");
        return List.of(
                text(
                        "ninjs of a picture",
                        "{\"uri\":\"tag:a.example,2026:1\",\"type\":\"picture\",\"pubstatus\":\"usable\"}",
                        JSON,
                        Code.NOT_TEXT),
                text(
                        "ninjs with a status that is none",
                        "{\"uri\":\"tag:a.example,2026:1\",\"pubstatus\":\"spiked\",\"body_text\":\"t\"}",
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "ninjs with an embargo that is none",
                        "{\"uri\":\"tag:a.example,2026:1\",\"embargoed\":\"soon\",\"body_text\":\"t\"}",
                        JSON,
                        Code.INVALID_FIELD),
                text(
                        "ninjs without a publisher",
                        "{\"uri\":\"7\",\"pubstatus\":\"usable\",\"body_text\":\"t\"}",
                        JSON,
                        Code.MISSING_FIELD),
                text(
                        "JSON-LD that is no article",
                        "{\"@type\":\"Recipe\"}",
                        "application/ld+json",
                        Code.INVALID_FIELD),
                text(
                        "a page without a text",
                        "<html><body></body></html>",
                        "text/html",
                        Code.INVALID_FIELD),
                text("a picture", "x", "image/png", Code.UNSUPPORTED_MEDIA_TYPE),
                text("a table", "a,b", "text/csv", Code.UNSUPPORTED_MEDIA_TYPE),
                text(
                        "plain text that nobody named",
                        "It holds.",
                        "application/octet-stream",
                        Code.UNKNOWN_FORMAT),
                text(
                        "a plain text without a source",
                        "It holds.",
                        "text/plain",
                        Code.MISSING_FIELD),
                new BadInput(
                        "a plain text in other bytes",
                        "café".getBytes(StandardCharsets.ISO_8859_1),
                        "text/plain",
                        about,
                        Code.MALFORMED_TEXT),
                new BadInput(
                        "an embargo declared that is none",
                        "It holds.".getBytes(StandardCharsets.UTF_8),
                        "text/plain",
                        Map.of("source", "a.example", "uri", "1", "embargoedUntil", "soon"),
                        Code.INVALID_FIELD));
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

    private static String good(String more) {
        return "{\"source\":\"a.example\",\"uri\":\"1\",\"text\":\"It holds.\"%s}".formatted(more);
    }

    private static BadInput text(String name, String body, String type, Code code) {
        return bytes(name, body.getBytes(StandardCharsets.UTF_8), type, code);
    }

    private static BadInput bytes(String name, byte[] body, String type, Code code) {
        return new BadInput(name, body, type, Map.of(), code);
    }
}
