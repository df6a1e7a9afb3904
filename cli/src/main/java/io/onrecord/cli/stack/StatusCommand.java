package io.onrecord.cli.stack;

import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.cli.topic.Lag;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `onrecord status`.
@Command(
        name = "status",
        description =
                "Show what of a stack is running, where, how healthy, with how much memory, and"
                        + " how far the services are behind on each topic.",
        footer = {"%nExamples:", "  onrecord status", "  onrecord status --json | jq .state"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all of it is running and healthy", "1:it is not", Exit.LIST_USAGE})
public final class StatusCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StackOptions stack = new StackOptions();

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    public StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Status status = Status.of(stack.directory());
        if (json) {
            terminal.out().println(Json.MAPPER.writeValueAsString(status));
        } else {
            print(status);
        }
        return status.isWell() ? Exit.DONE : Exit.FAILED;
    }

    private void print(Status status) {
        PrintStream out = terminal.out();
        out.println(terminal.bold(status.state()) + ", data in " + status.data());
        for (Status.Line line : status.parts()) {
            String pid = line.pid() == null ? "–" : line.pid().toString();
            String health =
                    line.ailment() == null ? terminal.good("well") : terminal.bad(line.ailment());
            String restarts =
                    line.restarts() == 0 ? "" : " (started again " + line.restarts() + " times)";
            out.printf(
                    "  %-16s %8s %6d MiB  %-42s %s%s%n",
                    line.name(), pid, line.memoryBytes() >> 20, line.address(), health, restarts);
        }
        if (!status.parts().isEmpty()) {
            out.printf("  %-16s %8s %6d MiB%n", "together", "", status.memoryBytes() >> 20);
        }
        for (Lag lag : status.lag()) {
            out.printf("  %-20s %,d not yet read by %s%n", lag.topic(), lag.records(), lag.group());
        }
    }
}
