package io.onrecord.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the watch knows of one incoming channel. Written by the polling thread's answers, read by
/// anyone.
final class WatchedChannel {

    private final String name;
    private volatile Look look;
    private volatile boolean asked;

    WatchedChannel(String name, Instant now) {
        this.name = name;
        this.look = new Look(0, null, now);
    }

    /// Whether the question is new: the one before has been answered.
    boolean ask() {
        boolean open = asked;
        asked = true;
        return !open;
    }

    void answered(long lag, Instant now) {
        look = look.next(lag, now);
        asked = false;
    }

    void refused() {
        asked = false;
    }

    long lag() {
        return look.lag;
    }

    /// How the channel is stalled; empty when it gets on.
    Optional<String> stalled(Progress.State state, Instant now, Duration limit) {
        Instant patience = now.minus(limit);
        if (look.answered.isBefore(patience)) {
            return stall("its consumer has not answered", limit);
        }
        if (state.since() != null) {
            return state.since().isBefore(patience)
                    ? stall("a batch is not done", limit)
                    : Optional.empty();
        }
        boolean waiting = look.behindSince != null && look.behindSince.isBefore(patience);
        boolean nothingDone = state.finished() == null || state.finished().isBefore(patience);
        return waiting && nothingDone
                ? stall(look.lag + " records wait and none is handled", limit)
                : Optional.empty();
    }

    private Optional<String> stall(String how, Duration limit) {
        return Optional.of("channel " + name + ": " + how + " for " + limit.toSeconds() + " s");
    }

    /// @param lag records that no poll has fetched
    /// @param behindSince since when there are any
    /// @param answered when the consumer said so
    private record Look(long lag, @Nullable Instant behindSince, Instant answered) {

        Look next(long lag, Instant now) {
            if (lag == 0) {
                return new Look(0, null, now);
            }
            return new Look(lag, behindSince == null ? now : behindSince, now);
        }
    }
}
