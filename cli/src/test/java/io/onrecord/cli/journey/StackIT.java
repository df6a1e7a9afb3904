package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `up`, `down` and `status`, when all is well and when it is not.
class StackIT {

    /// What is promised for a whole stack.
    private static final long MOST_MEMORY = 2560L << 20;

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

    /// With the stack that the tests share.
    @ExtendWith(SharedStack.class)
    @Nested
    class Shared {

        @Test
        void aSecondUpBesideTheFirstIsRefused(RunningStack stack) throws Exception {
            List<String> arguments = new ArrayList<>(List.of("up"));
            arguments.addAll(stack.options());

            Command.Result second = Command.run(arguments.toArray(String[]::new));

            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.output())
                    .contains("is running already over " + stack.data())
                    .contains("onrecord down");
        }

        @Test
        void statusIsWellWithinTheMemoryThatIsPromised(RunningStack stack) throws Exception {
            Command.Result status = Command.run("status", "--json", "--data=" + stack.data());

            JsonNode json = Json.MAPPER.readTree(status.output());
            assertThat(status.exit()).as(status.output()).isZero();
            assertThat(json.path("state").asText()).isEqualTo("ready");
            assertThat(json.path("parts").findValuesAsText("name"))
                    .contains(
                            "kafka",
                            "postgres",
                            "ingest-service",
                            "extract-service",
                            "store-service");
            assertThat(json.path("memoryBytes").asLong()).isBetween(1L, MOST_MEMORY);
        }

        @Test
        void logsAreThereForEachPart(RunningStack stack) throws Exception {
            Command.Result logs = Command.run("logs", "kafka", "--data=" + stack.data());

            assertThat(logs.exit()).isZero();
            assertThat(logs.output()).contains("Kafka");
        }
    }
}
