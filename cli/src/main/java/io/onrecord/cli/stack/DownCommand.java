package io.onrecord.cli.stack;

import io.onrecord.cli.Exit;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Leftovers;
import io.onrecord.cli.process.Run;
import io.onrecord.cli.terminal.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `onrecord down`: ends the stack from another terminal, and what a killed one left running.
@Command(
        name = "down",
        description = "Stop a running stack, in order, and wait until nothing of it is left.",
        footer = {"%nExamples:", "  onrecord down", "  onrecord down --data /tmp/trial"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is running any more", Exit.LIST_FAILED, Exit.LIST_USAGE})
public final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Terminal terminal;

    @Mixin private final StackOptions stack = new StackOptions();

    public DownCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DataDirectory data = stack.directory();
        if (!data.exists()) {
            terminal.out().println("Nothing is running: there is no data in " + data.path() + ".");
            return Exit.DONE;
        }
        Optional<ProcessHandle> launcher =
                Run.read(data.runFile()).flatMap(run -> run.launcher().alive());
        if (launcher.isPresent()) {
            terminal.out().println("Stopping …");
            launcher.get().destroy();
            if (!Leftovers.ended(launcher.get(), PATIENCE)) {
                throw new Refusal(
                        "process " + launcher.get().pid() + " has not stopped everything yet",
                        "Try again; see onrecord status and the logs in " + data.logs() + ".");
            }
        }
        int ended = Remains.end(data);
        if (ended > 0) {
            terminal.out().println("Ended " + ended + " programs of a run that was killed.");
        }
        terminal.out()
                .println(launcher.isPresent() || ended > 0 ? "Stopped." : "Nothing was running.");
        return Exit.DONE;
    }
}
