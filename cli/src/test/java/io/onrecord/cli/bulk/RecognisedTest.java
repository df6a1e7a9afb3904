package io.onrecord.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.jsonl   | {"uri":"1"} {"uri":"2"}             | Body
                    a.json    | {"uri":"1"} {"uri":"2"}             | Json Json
                    a.json    | [{"uri":"1"},{"uri":"2"},3]         | Json Json Body
                    -         | [{"uri":"1"}]                       | Json
                    a.json    | {"uri":"1", "uri                    | Bad
                    a.xml     | <nitf/>                             | Body
                    a.txt     | <!DOCTYPE html><p>x</p>             | Page
                    a.html    | <html><p>x</p></html>               | Page
                    a.bin     | GIF89a                              | Body
                    """)
    void theFirstBytesSayWhatAFileIs(String name, String content, String kinds) throws IOException {
        assertThat(all(name, bytes(content)).stream().map(it -> it.getClass().getSimpleName()))
                .containsExactly(kinds.split(" "));
    }

    @Test
    void aLineThatIsNoJsonGoesAloneAndTheNextWithOthers() throws IOException {
        List<Piece> pieces =
                all("night.jsonl", bytes("{\"uri\":\"1\"}\n\n{\"uri\":\n{\"uri\":\"3\"}\r\n"));

        assertThat(pieces)
                .extracting(Piece::where)
                .containsExactly("night.jsonl:1", "night.jsonl:3", "night.jsonl:4");
        assertThat(pieces.get(1)).isInstanceOf(Piece.Body.class);
    }

    @Test
    void aPackedFileIsReadAsItWasWithAllItsParts() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(ExampleFiles.gzip("\uFEFF{\"uri\":\"1\"}\n"));
        parts.writeBytes(ExampleFiles.gzip("{\"uri\":\"2\"}\n"));

        assertThat(all("night.jsonl.gz", parts.toByteArray())).hasSize(2);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsRead() throws IOException {
        String content = "{\"text\":\"" + "x".repeat(Pieces.LONGEST) + "\"}\n{\"uri\":\"2\"}\n";

        assertThat(all("night.jsonl", bytes(content)))
                .satisfiesExactly(
                        long1 -> assertThat(long1).isInstanceOf(Piece.Bad.class),
                        next -> assertThat(next).isInstanceOf(Piece.Json.class));
    }

    @Test
    void ofAWebArchiveThePagesAreTaken() throws IOException {
        List<Piece> pieces = all("crawl.warc.gz", ExampleFiles.webArchive("quay.example"));

        assertThat(pieces)
                .extracting(piece -> ((Piece.Page) piece).url())
                .containsExactly(
                        URI.create("https://quay.example/quay"),
                        URI.create("https://quay.example/lock"));
        assertThat(pieces)
                .extracting(piece -> ((Piece.Page) piece).contentType())
                .containsExactly("text/html; charset=utf-8", "text/html; charset=windows-1252");
        assertThat(new String(((Piece.Page) pieces.getFirst()).html(), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
    }

    @Test
    void aWebArchiveThatIsCutOffGivesWhatItHas() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 100; i++) {
            many.writeBytes(ExampleFiles.webArchive("quay" + i + ".example"));
        }
        byte[] whole = many.toByteArray();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 200);
        List<Piece> pieces = new ArrayList<>();
        Pieces reader = Recognised.open("crawl.warc.gz", new ByteArrayInputStream(half));
        try {
            for (Piece piece = reader.next(); piece != null; piece = reader.next()) {
                pieces.add(piece);
            }
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
        assertThat(pieces).hasSizeGreaterThan(150);
        assertThat(pieces.subList(0, 150)).allMatch(Piece.Page.class::isInstance);
    }

    @Test
    void ofABlogThePublishedPostsAreTaken() throws IOException {
        List<JsonNode> posts = new ArrayList<>();
        for (Piece piece : all("blog.xml", bytes(ExampleFiles.blog("notes.example")))) {
            posts.add(Json.MAPPER.readTree(((Piece.Json) piece).object()));
        }

        assertThat(posts)
                .extracting(post -> post.path("url").asText())
                .containsExactly("https://notes.example/ferry", "https://notes.example/nets");
        JsonNode old = posts.getFirst();
        assertThat(old.path("source").asText()).isEqualTo("notes.example");
        assertThat(old.path("publishedAt").asText()).isEqualTo("2031-02-03T04:05:06Z");
        assertThat(old.has("updatedAt")).isFalse();
        assertThat(old.path("html").asText())
                .contains("<title>Ferry & tide</title>", "<p>\"Twice a week")
                .contains("its owner said  in a letter");
    }

    private static List<Piece> all(String name, byte[] content) throws IOException {
        List<Piece> all = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(content);
        Pieces pieces = Recognised.open(name, in);
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            all.add(piece);
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
