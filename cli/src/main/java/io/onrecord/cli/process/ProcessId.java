package io.onrecord.cli.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A process that can be told from a later one with the same number.
///
/// @param started null where the system does not say
public record ProcessId(long pid, @Nullable Instant started) {

    /// The system counts from its start in ticks and may put its clock right meanwhile.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessId of(ProcessHandle process) {
        return new ProcessId(process.pid(), process.info().startInstant().orElse(null));
    }

    /// The process, if it is still running.
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle process) {
        Instant other = process.info().startInstant().orElse(null);
        return started == null
                || other == null
                || Duration.between(started, other).abs().compareTo(TOLERANCE) <= 0;
    }
}
