package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says which format a body is in.
final class Recognition {

    /// As much of a body as shows what it is.
    private static final int HEAD = 1024;

    /// Said by programs that were told nothing.
    private static final Set<String> SAYS_NOTHING =
            Set.of("application/octet-stream", "binary/octet-stream", "*/*");

    private Recognition() {}

    static Format of(Push push) throws FaultException {
        Optional<String> declared =
                push.declared().mediaType().filter(type -> !SAYS_NOTHING.contains(type));
        return declared.isPresent() ? declared(declared.get()) : shown(push.body());
    }

    private static Format declared(String type) throws FaultException {
        if (type.contains("ninjs")) {
            return new Ninjs();
        }
        return switch (type) {
            case "application/vnd.onrecord.article+json" -> new PlainArticle();
            case "application/ld+json" -> new NewsArticle();
            case "text/html", "application/xhtml+xml" -> new WebPage();
            case "text/plain" -> new PlainText();
            case "application/nitf+xml", "application/vnd.iptc.nitf+xml" -> new Nitf();
            case "application/xml", "text/xml" -> new AnyXml();
            case "application/json", "text/json" -> new AnyJson();
            default -> byEnding(type);
        };
    }

    private static Format byEnding(String type) throws FaultException {
        if (type.startsWith("application/vnd.iptc.g2.") && type.endsWith("+xml")) {
            return new NewsMlG2();
        }
        if (type.endsWith("+json")) {
            return new AnyJson();
        }
        if (type.endsWith("+xml")) {
            return new AnyXml();
        }
        throw new FaultException(Code.UNSUPPORTED_MEDIA_TYPE, "no format of articles: " + type);
    }

    /// Of a body that nobody named. Words alone may be anything: plain text has to be declared.
    private static Format shown(byte[] body) throws FaultException {
        String head = head(body);
        if (head.startsWith("{") || head.startsWith("[")) {
            return new AnyJson();
        }
        String start = head.toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return new WebPage();
        }
        if (head.startsWith("<")) {
            return new AnyXml();
        }
        throw new FaultException(
                Code.UNKNOWN_FORMAT, "it begins as no format of articles, and none is named");
    }

    /// Without what stands before the first sign: byte order marks, spaces, the zeros of UTF-16.
    private static String head(byte[] body) {
        String head =
                new String(
                        Arrays.copyOf(body, Math.min(HEAD, body.length)),
                        StandardCharsets.ISO_8859_1);
        return head.replaceAll("^[\\u0000\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF\\s]+", "")
                .replace("\u0000", "");
    }
}
