package io.onrecord.store.stream;

import org.jspecify.annotations.Nullable;

/// Where a client's stream begins.
public sealed interface Beginning {

    /// What the client is told first: all that it is told later lies behind it.
    StreamId id();

    /// Behind the last event that the client has, or now for a client that has none.
    record Continued(StreamId id) implements Beginning {}

    /// Now, because what happened since the client's last event cannot be told.
    record Reset(StreamId id, Reason reason) implements Beginning {}

    /// Why there is no going on.
    enum Reason {
        /// The id is of another log: the store was built anew.
        OTHER_EPOCH,
        /// Events behind it are older than the retention.
        FORGOTTEN,
        /// The log ends before it: the store was put back to an earlier state.
        AHEAD
    }

    /// What the log holds.
    ///
    /// @param forgotten position of the newest event that is kept no more; 0 when all are
    /// @param newest position of the newest event that there ever was
    record Log(String epoch, long forgotten, long newest) {}

    /// @param last the id of the last event that the client has; null when it has none
    static Beginning of(@Nullable StreamId last, Log log) {
        StreamId now = new StreamId(log.epoch(), log.newest());
        if (last == null) {
            return new Continued(now);
        }
        if (last.equals(StreamId.OLDEST)) {
            return new Continued(new StreamId(log.epoch(), log.forgotten()));
        }
        if (!last.epoch().equals(log.epoch())) {
            return new Reset(now, Reason.OTHER_EPOCH);
        }
        if (last.position() < log.forgotten()) {
            return new Reset(now, Reason.FORGOTTEN);
        }
        return last.position() > log.newest() ? new Reset(now, Reason.AHEAD) : new Continued(last);
    }
}
