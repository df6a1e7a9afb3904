package io.onrecord.store.intake;

import io.onrecord.events.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Reads the topics from their beginnings to where they end now, beside the channels and without
/// their groups: rows that are there stay, and in which order the others come leaves no trace.
@ApplicationScoped
public class TopicsAgain {

    private static final Logger LOG = Logger.getLogger(TopicsAgain.class);

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private static final List<String> TOPICS =
            List.of(
                    Topics.ARTICLES.name(),
                    Topics.ARTICLES_BACKFILL.name(),
                    Topics.QUOTES.name(),
                    Topics.QUOTES_BACKFILL.name());

    private final Reception reception;
    private final Map<String, Object> kafka;
    private final AtomicReference<State> state = new AtomicReference<>(State.NOT_BEGUN);

    public TopicsAgain(
            Reception reception, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.reception = reception;
        this.kafka = new HashMap<>(kafka);
    }

    /// How far this instance has come.
    ///
    /// @param records how many it has read
    /// @param problem why it ended before the end; null otherwise
    public record State(Phase phase, long records, @Nullable String problem) {

        static final State NOT_BEGUN = new State(Phase.NOT_BEGUN, 0, null);
    }

    public enum Phase {
        NOT_BEGUN,
        READING,
        DONE,
        FAILED
    }

    public State state() {
        return state.get();
    }

    /// Begins, unless it is under way.
    public void begin() {
        State before = state.get();
        State begun = new State(Phase.READING, 0, null);
        if (before.phase() != Phase.READING && state.compareAndSet(before, begun)) {
            Thread.ofPlatform().daemon().name("topics-again").start(this::read);
        }
    }

    private void read() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        config(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (isBefore(ends, consumer)) {
                take(consumer.poll(PATIENCE));
            }
            state.updateAndGet(now -> new State(Phase.DONE, now.records(), null));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The topics were not read to their ends");
            state.updateAndGet(
                    now -> new State(Phase.FAILED, now.records(), String.valueOf(e.getMessage())));
        }
    }

    private void take(ConsumerRecords<byte[], byte[]> polled) {
        reception.takeAgain("topics-again", polled);
        state.updateAndGet(
                now -> new State(now.phase(), now.records() + polled.count(), now.problem()));
    }

    private static boolean isBefore(
            Map<TopicPartition, Long> ends, KafkaConsumer<byte[], byte[]> consumer) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "store-topics-again");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        return config;
    }
}
