package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.cli.stack.DataDirectory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `up` and `down` when something is in their way.
class StackIT {

    @TempDir private Path folder;

    @Test
    void aStackWhoseLauncherWasKilledIsRepairedAndDownLeavesNothing() throws Exception {
        Path data = folder.resolve("data");
        Path cutShort = data.resolve("postgres/programs.new/bin");
        RunningStack stack = RunningStack.start(data);
        List<ProcessHandle> first = stack.parts();
        stack.killLauncher();
        Files.createDirectories(cutShort);
        assertThat(first).allMatch(ProcessHandle::isAlive);

        stack.startAgain();

        assertThat(stack.output()).contains("an earlier run was killed");
        assertThat(first).noneMatch(ProcessHandle::isAlive);
        List<ProcessHandle> second = stack.processes();
        Command.Result down = Command.run("down", "--data", data.toString());
        assertThat(down.exit()).as(down.output()).isZero();
        assertThat(down.output()).contains("Stopped.");
        assertThat(second).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void yesterdaysDataIsThereAgainUntilAFreshStartForgetsIt() throws Exception {
        Newsroom newsroom = new Newsroom("fresh.example");
        String quotes = "/v1/quotes?article=" + newsroom.articleId("meeting-1");
        RunningStack stack = RunningStack.start(folder.resolve("data"));
        stack.client().push(newsroom.report(1).toString());
        stack.client().getUntil(quotes, it -> it.path("items").size() == 2);
        stack.close();

        stack.startAgain();
        assertThat(stack.client().get(quotes).path("items")).hasSize(2);
        stack.close();

        stack.startAgain("--fresh");
        try (stack) {
            assertThat(stack.output()).contains("the data of earlier runs is deleted");
            assertThat(stack.client().get(quotes).path("items")).isEmpty();
            stack.client().push(newsroom.report(1).toString());
            stack.client().getUntil(quotes, it -> it.path("items").size() == 2);
        }
    }

    @Test
    void aFreshStartThatIsRefusedDeletesNothing() throws Exception {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        Path kept = data.kafka().resolve("kept");
        Files.createDirectories(kept);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Command.Result up =
                    Command.run(
                            "up",
                            "--fresh",
                            "--data=" + data.path(),
                            "--port-kafka=" + taken.getLocalPort());

            assertThat(up.exit()).isEqualTo(1);
            assertThat(kept).exists();
        }
    }

    @Test
    void aPortInUseIsReportedWithItsOwner() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Command.Result up =
                    Command.run(
                            "up",
                            "--data=" + folder.resolve("new"),
                            "--port-kafka=" + taken.getLocalPort());

            assertThat(up.exit()).isEqualTo(1);
            assertThat(up.output())
                    .contains("port " + taken.getLocalPort() + " is in use by process")
                    .contains("--port-kafka N");
        }
    }

    @Test
    void downOverNothingIsDone() throws Exception {
        Command.Result down = Command.run("down", "--data=" + folder.resolve("none"));

        assertThat(down.exit()).isZero();
        assertThat(down.output()).startsWith("Nothing is running");
    }
}
