package io.onrecord.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void numbersLinesFromOneAndTakesTheLastWithoutItsEnd() throws IOException {
        assertThat(read(bytes("eins\n\nдва"))).containsExactly("1 eins", "2 ", "3 два");
    }

    @Test
    void joinsALineThatIsLongerThanItsBuffer() throws IOException {
        String word = "a".repeat(200_000);

        assertThat(read(bytes(word + "\nb\n"))).containsExactly("1 " + word, "2 b");
    }

    @Test
    void namesALineThatIsTooLongAndGoesOnBehindIt() throws IOException {
        InputStream endless = new ByteArrayInputStream(new byte[LineReader.LONGEST + 1]);

        assertThat(read(new SequenceInputStream(endless, bytes("\nb"))))
                .containsExactly("1 longer than 16 MiB", "2 b");
    }

    @Test
    void hasNoLineInAnEmptyFile() throws IOException {
        assertThat(read(bytes(""))).isEmpty();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        LineReader reader = new LineReader(in);
        for (LineReader.Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(
                    switch (line) {
                        case LineReader.Whole(long number, byte[] bytes) ->
                                number + " " + new String(bytes, StandardCharsets.UTF_8);
                        case LineReader.TooLong tooLong -> tooLong.number() + " " + tooLong.why();
                    });
        }
        return lines;
    }
}
