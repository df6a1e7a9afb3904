package io.onrecord.cli.stage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// An HTML file, packed with gzip or not, in whatever character set it is.
final class HtmlFile {

    private static final Pattern NAME = Pattern.compile("(.*?)(?:\\.html?)?(?:\\.gz)?");

    private static final Pattern DECLARED =
            Pattern.compile(
                    "<meta[^>]{1,200}?charset\\s*=\\s*[\"']?([\\w-]{1,40})",
                    Pattern.CASE_INSENSITIVE);

    /// Where a page has to declare its character set (HTML Standard, 4.2.5.4), with some room.
    private static final int HEAD = 4096;

    /// As long as any page that is one.
    private static final int LONGEST = 32 << 20;

    private HtmlFile() {}

    static boolean isOne(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
    }

    /// The file's name without its endings.
    static String name(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? name.group(1) : file.getFileName().toString();
    }

    static String read(Path file) throws IOException {
        try (InputStream in = Streams.in(file)) {
            return decode(unpacked(in.readNBytes(LONGEST)));
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (!packed) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(LONGEST);
        }
    }

    /// UTF-8 where it is that, whatever the page says; else as it declares; else as browsers do.
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    private static Charset declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        try {
            return Charset.forName(declared.find() ? declared.group(1) : "windows-1252");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("windows-1252");
        }
    }
}
