package io.onrecord.ingest.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// When a feed is asked for again: sooner when it brought something, later when it did not, never
/// before its server wants, and later and later while it fails, without an end.
record Rhythm(Duration atMostEvery, Duration atLeastEvery, Duration backOffTo) {

    private static final double FASTER = 0.6;
    private static final double SLOWER = 1.3;
    private static final int DOUBLINGS = 16;

    static Rhythm of(FeedConfig config) {
        return new Rhythm(config.atMostEvery(), config.atLeastEvery(), config.backOffTo());
    }

    /// The time between two questions from now on.
    Duration next(Duration every, int newItems) {
        long millis = (long) (every.toMillis() * (newItems > 0 ? FASTER : SLOWER));
        return bounded(Duration.ofMillis(millis), atMostEvery, atLeastEvery);
    }

    /// How long to wait after it went well.
    ///
    /// @param freshFor how long the server or the feed says that it stays as it is; null when
    ///   neither does
    /// @param jitter 0..1: what was asked for together does not come together again
    Duration wait(Duration every, @Nullable Duration freshFor, double jitter) {
        Duration wanted = freshFor == null ? every : bounded(freshFor, every, atLeastEvery);
        return spread(wanted, jitter);
    }

    /// How long to wait after it failed.
    ///
    /// @param failures one after the other, with this one
    /// @param retryAfter how long the server asks to be left alone; null when it does not
    Duration waitAfterFailure(
            Duration every, int failures, @Nullable Duration retryAfter, double jitter) {
        Duration doubled = every.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        Duration wait = spread(bounded(doubled, Duration.ZERO, backOffTo), jitter);
        if (retryAfter == null) {
            return wait;
        }
        Duration asked = bounded(retryAfter, Duration.ZERO, backOffTo);
        return asked.compareTo(wait) > 0 ? asked : wait;
    }

    /// Never sooner than wanted by more than a tenth, nor later than by a fifth.
    private static Duration spread(Duration wanted, double jitter) {
        return Duration.ofMillis((long) (wanted.toMillis() * (0.9 + 0.3 * jitter)));
    }

    private static Duration bounded(Duration wanted, Duration least, Duration most) {
        if (wanted.compareTo(most) > 0) {
            return most;
        }
        return wanted.compareTo(least) < 0 ? least : wanted;
    }
}
