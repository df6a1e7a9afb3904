package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The commands in README, run as they are printed, on the shared stack's ports.
@ExtendWith(SharedStack.class)
class ReadmeIT {

    private static final Document README = new Document("README.md");

    @TempDir private Path folder;

    /// [SamplesIT] runs `up --samples`; `test` is what runs this.
    @Test
    void everyCommandIsRunByATest() throws Exception {
        assertThat(README.blocks())
                .map(block -> block.lines().findFirst().orElseThrow())
                .containsExactly(
                        "./onrecord up --samples",
                        "./onrecord test",
                        "curl -N http://localhost:8080/v1/stream",
                        "curl -i http://localhost:8081/v1/articles"
                                + " -H 'Content-Type: application/json' -d '{",
                        "./onrecord quotes articles.jsonl quotes.jsonl");
    }

    @Test
    void theVerdictOfThePushedArticleIsStreamed(RunningStack stack) throws Exception {
        Path streamed = folder.resolve("stream");
        Process curl =
                shell(onPortsOf(stack, README.block("curl -N")))
                        .redirectOutput(streamed.toFile())
                        .start();
        try {
            await().until(() -> Files.size(streamed) > 0);

            Command.Result push =
                    Command.finish(shell(onPortsOf(stack, README.block("curl -i"))).start());

            assertThat(push.output()).contains("202 Accepted");
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            Files.readString(streamed).contains("The pier cost the town nothing"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> Files.readString(streamed).contains("\"PUBLISHED_RATING\""));
        } finally {
            curl.destroyForcibly();
        }
    }

    @Test
    void quotesReadsAFile() throws Exception {
        Files.createSymbolicLink(folder.resolve("onrecord"), Command.HOME.resolve("onrecord"));
        Files.writeString(
                folder.resolve("articles.jsonl"),
                "{\"id\":\"1\",\"text\":\"“The tide was late,” said Wilma Asher.\"}\n");

        Command.Result quotes = Command.finish(shell(README.block("./onrecord quotes")).start());

        assertThat(quotes.exit()).as(quotes.output()).isZero();
        assertThat(Files.readString(folder.resolve("quotes.jsonl"))).contains("\"Wilma Asher\"");
    }

    private ProcessBuilder shell(String command) {
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true);
        shell.environment().put("ONRECORD_SKIP_BUILD", "1");
        return shell;
    }

    private static String onPortsOf(RunningStack stack, String command) {
        return command.replace("localhost:8080", "127.0.0.1:" + stack.client().store())
                .replace("localhost:8081", "127.0.0.1:" + stack.client().ingest());
    }
}
