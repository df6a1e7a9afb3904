package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The commands of docs/store.md and the consumers beside it, against a running stack.
@ExtendWith(SharedStack.class)
class StoreDocumentIT {

    @TempDir private Path folder;

    /// A consumer, and the program that runs it.
    record Consumer(String program, String file) {

        List<String> line(String store) {
            String path = Command.HOME.resolve("docs/consumers").resolve(file).toString();
            return List.of(program, path, store, "class=FALSE&kind=PUBLISHED_RATING", "1");
        }
    }

    static Stream<Consumer> consumers() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                new Consumer("python3", "verdicts.py"),
                new Consumer("node", "verdicts.mjs"),
                new Consumer(java, "Verdicts.java"));
    }

    @Test
    void whatTheDocumentPrintsRuns(RunningStack stack) throws Exception {
        aFalseVerdict(stack, 41);
        String commands = String.join("\n", new Document("docs/store.md").blocks());

        Command.Result result =
                run(
                        stack,
                        List.of(
                                "sh",
                                "-e",
                                "-c",
                                commands.replace(
                                        "127.0.0.1:8080", "127.0.0.1:" + stack.client().store())));

        assertThat(result.exit()).as(result.output() + stack.errors()).isZero();
        assertThat(result.output()).contains("READ,REVIEW", "\"secret\"", "<rss");
        assertThat(folder.resolve("false.csv")).content().startsWith("id,version,status");
        assertThat(folder.resolve("quotes.ndjson")).isNotEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void aConsumerOfThirtyLinesHearsOfAVerdict(Consumer consumer, RunningStack stack)
            throws Exception {
        assumeTrue(isThere(consumer.program()), "there is no " + consumer.program());
        aFalseVerdict(stack, 42);
        String store = stack.client().storeUri("").toString();

        Command.Result result = run(stack, consumer.line(store));

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output()).contains("PUBLISHED_RATING");
        assertThat(
                        Files.readAllLines(
                                Command.HOME.resolve("docs/consumers").resolve(consumer.file())))
                .hasSizeLessThanOrEqualTo(30);
    }

    private static void aFalseVerdict(RunningStack stack, int number) throws Exception {
        stack.client().push(new Newsroom("document.example").check(number).toString());
        stack.client()
                .getUntil(
                        "/v1/verdicts?class=FALSE&kind=PUBLISHED_RATING&limit=1",
                        answer -> !answer.path("items").isEmpty());
    }

    private Command.Result run(RunningStack stack, List<String> line)
            throws IOException, InterruptedException {
        Path link = folder.resolve("onrecord");
        if (!Files.exists(link)) {
            Files.createSymbolicLink(link, Command.HOME.resolve("onrecord"));
        }
        ProcessBuilder process =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        process.environment()
                .putAll(
                        Map.of(
                                "ONRECORD_SKIP_BUILD",
                                "1",
                                "ONRECORD_DATA",
                                stack.data().toString(),
                                "SINCE",
                                "0"));
        return Command.finish(process.start());
    }

    private static boolean isThere(String program) {
        return Files.isExecutable(Path.of(program))
                || Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
