package io.onrecord.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFileTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "<p>„Ja“</p>,                              UTF-8",
        "<meta charset=utf-7><p>“é”</p>,           windows-1252",
        "<meta charset='iso-8859-2'><p>čas</p>,    ISO-8859-2",
        "<meta charset='no-such-set'><p>“é”</p>,   windows-1252"
    })
    void readsAPageInItsCharacterSet(String page, String charset) {
        String decoded = HtmlFile.decode(page.getBytes(Charset.forName(charset)));

        assertThat(decoded).isEqualTo(page);
    }

    @Test
    void unpacksAPackedPage() throws IOException {
        Path file = folder.resolve("a.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("<p>é</p>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HtmlFile.read(file)).isEqualTo("<p>é</p>");
        assertThat(HtmlFile.name(file)).isEqualTo("a");
    }
}
