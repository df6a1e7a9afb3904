package io.onrecord.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir private Path folder;

    @Test
    void keepsTheLogsOfThreeEarlierRuns() throws IOException {
        Path log = folder.resolve("kafka.log");
        for (int run = 1; run <= 5; run++) {
            LogFile.rotate(log);
            Files.writeString(log, "run " + run);
        }

        assertThat(folder.resolve("kafka.log.1")).hasContent("run 4");
        assertThat(folder.resolve("kafka.log.3")).hasContent("run 2");
        assertThat(folder).isDirectoryNotContaining("glob:**kafka.log.4");
    }

    @Test
    void tellsTheLastLines() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "1\n2\n3\n");

        assertThat(LogFile.tail(log, 2)).containsExactly("2", "3");
        assertThat(LogFile.tail(folder.resolve("b.log"), 2)).isEmpty();
    }
}
