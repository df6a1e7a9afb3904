package io.onrecord.cli.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.cli.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir private Path folder;

    @Test
    void opensANewDirectoryAndThenTheSameAgain() throws IOException {
        DataDirectory.open(folder.resolve("new"));

        assertThat(DataDirectory.open(folder.resolve("new")).exists()).isTrue();
    }

    @Test
    void leavesADirectoryOfSomebodyElseAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds something that is not OnRecord's");
        assertThat(folder.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void refusesTheLayoutOfAnotherVersion() throws IOException {
        Files.writeString(folder.resolve("onrecord-data"), "layout 99\n");

        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another version");
    }

    @Test
    void forgetsTheDataAndKeepsTheProgramsAndLogs() throws IOException {
        DataDirectory data = DataDirectory.open(folder);
        Path record = write(data.kafka().resolve("log/inbox-0/0.log"));
        Path row = write(data.postgres().resolve("data/base/1"));
        Path program = write(data.postgres().resolve("programs-1/bin/postgres"));
        Path log = write(data.log("kafka"));

        data.forget();

        assertThat(record).doesNotExist();
        assertThat(row).doesNotExist();
        assertThat(program).exists();
        assertThat(log).exists();
    }

    @Test
    void finishesAForgettingThatWasCutShort() throws IOException {
        DataDirectory data = DataDirectory.open(folder);
        Path row = write(data.postgres().resolve("data/base/1"));
        Files.createFile(folder.resolve("forgetting"));

        assertThat(data.finishForgetting()).isTrue();

        assertThat(row).doesNotExist();
        assertThat(data.finishForgetting()).isFalse();
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "x");
    }
}
