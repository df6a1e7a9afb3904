package io.onrecord.cli.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Processes of the stack whose launcher was killed. They are known by the mark on their command
/// line, or by number and start time from the last [Run].
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Leftovers() {}

    /// What every Java process of the stack over this data directory has on its command line.
    public static String mark(Path data) {
        return "-Donrecord.data=" + data;
    }

    /// All of them, the services first: the order in which they are to be stopped.
    public static List<ProcessHandle> find(Path data, Path runFile) throws IOException {
        Map<Long, ProcessHandle> found = new LinkedHashMap<>();
        Run.read(runFile).stream()
                .flatMap(run -> run.members().reversed().stream())
                .flatMap(member -> member.process().alive().stream())
                .forEach(process -> found.put(process.pid(), process));
        String mark = mark(data);
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> isMarked(process, mark))
                .forEach(process -> found.putIfAbsent(process.pid(), process));
        return new ArrayList<>(found.values());
    }

    /// Ends them, by force when they do not end by themselves.
    public static void end(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            process.destroy();
            if (!ended(process, PATIENCE)) {
                process.destroyForcibly();
                ended(process, PATIENCE);
            }
        }
    }

    /// Waits for the end of a process, ours or not.
    public static boolean ended(ProcessHandle process, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > until) {
                return false;
            }
            Pause.briefly();
        }
        return true;
    }

    private static boolean isMarked(ProcessHandle process, String mark) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(mark))
                .orElse(false);
    }
}
