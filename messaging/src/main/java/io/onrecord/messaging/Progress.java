package io.onrecord.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/// What the handlers of this process are doing. Every handler runs its batch here.
@ApplicationScoped
public class Progress {

    private final Map<String, State> channels = new ConcurrentHashMap<>();
    private final ProcessEnd end;
    private final MeterRegistry metrics;
    private final Clock clock;

    public Progress(ProcessEnd end, MeterRegistry metrics, Clock clock) {
        this.end = end;
        this.metrics = metrics;
        this.clock = clock;
    }

    /// Does the work of a batch. A handler that throws cannot go on: its records stay
    /// unacknowledged, and the process ends so that they are read again.
    public void run(String channel, ConsumerRecords<byte[], byte[]> batch, Runnable work) {
        State before = state(channel);
        channels.put(channel, before.working(clock.instant()));
        try {
            work.run();
            metrics.counter("onrecord.records.handled", "channel", channel)
                    .increment(batch.count());
            channels.put(channel, before.idle(clock.instant()));
        } catch (RuntimeException | Error e) {
            end.end("channel " + channel + " cannot go on", e);
            throw e;
        }
    }

    /// Says that a batch is getting on, for work that waits or takes long by design.
    public void alive(String channel) {
        channels.computeIfPresent(
                channel,
                (name, state) -> state.isWorking() ? state.working(clock.instant()) : state);
    }

    /// A record of a type that this release does not know.
    public void skipped(String channel, String type) {
        metrics.counter("onrecord.records.skipped", "channel", channel, "type", type).increment();
    }

    public boolean isWorking(String channel) {
        return state(channel).isWorking();
    }

    /// Whether the last batch of the channel ended after that time.
    boolean finishedSince(String channel, Instant time) {
        Instant finished = state(channel).finished();
        return finished != null && finished.isAfter(time);
    }

    Instant now() {
        return clock.instant();
    }

    State state(String channel) {
        return channels.getOrDefault(channel, State.NEW);
    }

    /// @param since when the present batch began; null between batches
    /// @param finished when the last batch ended; null before the first
    record State(@Nullable Instant since, @Nullable Instant finished) {

        static final State NEW = new State(null, null);

        State working(Instant now) {
            return new State(now, finished);
        }

        State idle(Instant now) {
            return new State(null, now);
        }

        boolean isWorking() {
            return since != null;
        }
    }
}
