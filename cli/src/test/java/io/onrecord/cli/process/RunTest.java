package io.onrecord.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir private Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        ProcessId process = new ProcessId(42, Instant.parse("2031-02-03T04:05:06Z"));
        Run run =
                new Run(
                        process,
                        Run.State.READY,
                        Json.MAPPER.createObjectNode().put("kafka", 9092),
                        List.of(new Run.Member("kafka", process, "127.0.0.1:9092", 1)));

        run.write(folder.resolve("run.json"));

        assertThat(Run.read(folder.resolve("run.json"))).contains(run);
    }

    @Test
    void isNoneWhenItsFileIsMissingOrCutShort() throws IOException {
        Files.writeString(folder.resolve("short.json"), "{\"launcher\":{\"pi");

        assertThat(Run.read(folder.resolve("short.json"))).isEmpty();
        assertThat(Run.read(folder.resolve("missing.json"))).isEmpty();
    }
}
