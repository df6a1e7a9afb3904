package io.onrecord.ingest.fetch;

import java.time.Duration;

/// The end of patience, for all steps of a question together.
record Deadline(long nanos) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /// Zero when there is none left.
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }
}
