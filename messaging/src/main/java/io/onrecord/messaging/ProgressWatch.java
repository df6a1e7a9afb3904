package io.onrecord.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Looks at every incoming channel again and again: whether it has work, and whether it gets on. A
/// connection that stands says nothing; a stream that died behind it is found here.
@Startup
@ApplicationScoped
public class ProgressWatch {

    private static final Logger LOG = Logger.getLogger(ProgressWatch.class);

    private final Map<String, WatchedChannel> channels = new ConcurrentHashMap<>();
    private final KafkaClientService clients;
    private final Progress progress;
    private final ProcessEnd end;
    private final MessagingConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;
    private @Nullable Thread thread;

    public ProgressWatch(
            KafkaClientService clients,
            Progress progress,
            ProcessEnd end,
            MessagingConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.clients = clients;
        this.progress = progress;
        this.end = end;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @PostConstruct
    void start() {
        thread = Thread.ofPlatform().daemon().name("progress-watch").start(this::watch);
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /// Records that the broker has for this process and that no poll has fetched, as of the last
    /// look.
    public long lag(String channel) {
        WatchedChannel watched = channels.get(channel);
        return watched == null ? 0 : watched.lag();
    }

    /// The first channel that is stalled, with how; empty when all get on.
    Optional<String> stalled() {
        Instant now = clock.instant();
        for (Map.Entry<String, WatchedChannel> channel : channels.entrySet()) {
            Progress.State state = progress.state(channel.getKey());
            Optional<String> how = channel.getValue().stalled(state, now, config.stalledAfter());
            if (how.isPresent()) {
                return how;
            }
        }
        return Optional.empty();
    }

    private void watch() {
        try {
            do {
                Thread.sleep(config.watchEvery());
            } while (look());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether to look again
    private boolean look() {
        try {
            clients.getConsumerChannels().forEach(this::ask);
            Optional<String> stalled = stalled();
            stalled.ifPresent(why -> end.end(why, null));
            return stalled.isEmpty();
        } catch (RuntimeException e) {
            LOG.error("The watch over the channels failed; it goes on", e);
            return true;
        }
    }

    private void ask(String name) {
        WatchedChannel channel = channels.computeIfAbsent(name, this::watched);
        KafkaConsumer<byte[], byte[]> consumer = clients.getConsumer(name);
        if (consumer != null && channel.ask()) {
            consumer.runOnPollingThread(ProgressWatch::unfetched)
                    .subscribe()
                    .with(
                            lag -> channel.answered(lag, clock.instant()),
                            failure -> channel.refused());
        }
    }

    private WatchedChannel watched(String name) {
        WatchedChannel channel = new WatchedChannel(name, clock.instant());
        metrics.gauge("onrecord.lag", Tags.of("channel", name), channel, WatchedChannel::lag);
        return channel;
    }

    private static long unfetched(Consumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }
}
