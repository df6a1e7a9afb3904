package io.onrecord.ingest.format;

import io.onrecord.ingest.fault.Code;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes as characters. A byte order mark is believed before anything else, then what the sender
/// declared, then what the document says of itself, then UTF-8.
public final class Characters {

    /// Where a document has to say its character set, with some room.
    private static final int HEAD = 4096;

    private static final Pattern IN_XML =
            Pattern.compile("^<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");
    private static final Pattern IN_HTML =
            Pattern.compile("(?i)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w.:-]{1,40})");
    private static final Charset OF_BROWSERS = Charset.forName("windows-1252");

    private Characters() {}

    static String text(byte[] bytes, Declared declared) throws FaultException {
        Charset charset =
                byMark(bytes).or(() -> named(declared.charset())).orElse(StandardCharsets.UTF_8);
        return strictly(bytes, charset);
    }

    public static String xml(byte[] bytes, Declared declared) throws FaultException {
        Charset charset =
                byMark(bytes)
                        .or(() -> named(declared.charset()))
                        .or(() -> named(found(IN_XML, bytes)))
                        .orElse(StandardCharsets.UTF_8);
        return strictly(bytes, charset);
    }

    /// As browsers do: what is UTF-8 is that, whatever it says, and nothing fails.
    static String html(byte[] bytes, Declared declared) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return unmarked(new String(bytes, marked.get()));
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (FaultException e) {
            Charset charset =
                    named(declared.charset())
                            .or(() -> named(found(IN_HTML, bytes)))
                            .filter(it -> !it.equals(StandardCharsets.UTF_8))
                            .orElse(OF_BROWSERS);
            return new String(bytes, charset);
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws FaultException {
        try {
            return unmarked(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new FaultException(Code.MALFORMED_TEXT, "it is not " + charset.name());
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> found(Pattern place, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(HEAD, bytes.length));
        Matcher found = place.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(Optional<String> name) {
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
