package io.onrecord.cli.process;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How long to wait before a program is started again: 1 s, twice as long each time up to 30 s, and
/// from the beginning once it has run for a minute.
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant startedAt;
    private Duration next = FIRST;

    Backoff() {
        this(InstantSource.system());
    }

    Backoff(InstantSource clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    void started() {
        startedAt = clock.instant();
    }

    /// The program has ended: how long to wait now.
    Duration next() {
        if (Duration.between(startedAt, clock.instant()).compareTo(STEADY) >= 0) {
            next = FIRST;
        }
        Duration delay = next;
        Duration twice = delay.multipliedBy(2);
        next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return delay;
    }
}
