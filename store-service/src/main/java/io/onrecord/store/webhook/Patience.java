package io.onrecord.store.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a message that was not taken is sent again.
///
/// @param first wait, which doubles with each further attempt
/// @param atMost the longest wait
/// @param whole after which it is given up
record Patience(Duration first, Duration atMost, Duration whole) {

    private static final int DOUBLINGS = 30;

    /// @param attempts so far, at least one
    /// @param firstAt when the first was due
    /// @param asked how long the receiver asked to wait; null when it did not
    /// @param jitter 0..1: all that failed together do not come together again
    /// @return empty when it is given up
    Optional<Instant> next(
            int attempts, Instant firstAt, Instant now, @Nullable Duration asked, double jitter) {
        long doubled = first.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        boolean within = doubled > 0 && doubled < atMost.toMillis();
        double wait = (within ? doubled : atMost.toMillis()) * (0.75 + jitter / 2);
        Instant next = now.plusMillis((long) wait);
        Instant wanted = asked == null ? next : now.plus(asked);
        Instant later = wanted.isAfter(next) ? wanted : next;
        return later.isAfter(firstAt.plus(whole)) ? Optional.empty() : Optional.of(later);
    }
}
