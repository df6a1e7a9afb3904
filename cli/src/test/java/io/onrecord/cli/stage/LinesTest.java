package io.onrecord.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.cli.process.Pause;
import io.onrecord.cli.terminal.Recorded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final Recorded recorded = new Recorded();
    private final Report report = new Report(recorded.terminal(), "in.jsonl", 0);

    @Test
    void keepsTheOrderThoughLaterLinesAreDoneFirst() throws IOException {
        List<String> in = IntStream.range(0, 500).mapToObj("{\"n\":%d}"::formatted).toList();

        List<String> out =
                run(
                        line -> {
                            if (line.get("n").asInt() % 7 == 0) {
                                Pause.of(Duration.ofMillis(2));
                            }
                            return line;
                        },
                        String.join("\n", in));

        assertThat(out).isEqualTo(in);
    }

    @Test
    void skipsBadLinesAndSaysWhichAndWhy() throws IOException {
        List<String> out =
                run(
                        LinesTest::refuseTheNumberTwo,
                        """
                        {"n":1}
                        {"n":2}

                        [3]
                        {"n":
                        {"n":4}
                        """);

        assertThat(out).containsExactly("{\"n\":1}", "{\"n\":4}");
        assertThat(recorded.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("in.jsonl:2: it is two (skipped)"),
                        line -> assertThat(line).isEqualTo("in.jsonl:4: no JSON object (skipped)"),
                        line -> assertThat(line).startsWith("in.jsonl:5: Unexpected end-of-input"));
        assertThat(report.skipped()).isEqualTo(3);
    }

    private static ObjectNode refuseTheNumberTwo(ObjectNode line) throws BadLine {
        if (line.get("n").asInt() == 2) {
            throw new BadLine("it is two");
        }
        return line;
    }

    private List<String> run(Stage stage, String in) throws IOException {
        List<String> out = new ArrayList<>();
        LineReader lines =
                new LineReader(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
        new Lines<>(stage::apply, report, new InOrder(4))
                .run(lines, line -> out.add(line.toString()));
        return out;
    }
}
