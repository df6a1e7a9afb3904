package io.onrecord.ingest.feed;

import java.time.Duration;
import java.time.Instant;

/// How a feed is.
public enum Health {
    /// It has not been asked for yet.
    NEW,
    OK,
    /// It could not be had or read the last time, or several times; it is asked for all the same.
    FAILING,
    /// It can be had, and has brought nothing for much longer than it mostly takes.
    QUIET;

    private static final Duration SOON = Duration.ofDays(1);
    private static final int MANY = 10;

    static Health of(Feed.History history, Instant now) {
        if (history.failures() > 0) {
            return FAILING;
        }
        if (history.lastSuccessAt() == null) {
            return NEW;
        }
        Instant last = history.lastItemAt();
        Duration gap = history.gap() == null ? SOON : history.gap();
        Duration wait = gap.multipliedBy(MANY);
        Duration patience = wait.compareTo(SOON) < 0 ? SOON : wait;
        return last != null && last.plus(patience).isBefore(now) ? QUIET : OK;
    }
}
