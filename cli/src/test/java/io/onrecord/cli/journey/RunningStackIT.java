package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The commands beside a stack that runs.
@ExtendWith(SharedStack.class)
class RunningStackIT {

    /// What is promised for a whole stack.
    private static final long MOST_MEMORY = 2560L << 20;

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
        assertThat(logs.output().lines()).hasSize(20).anyMatch(line -> line.contains("kafka"));
    }
}
