package io.onrecord.extract.rating;

import io.onrecord.events.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The topic `ratings`: one partition, read from where the reader says.
final class RatingTopic implements AutoCloseable {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.RATINGS.name(), 0);

    private final String id;
    private final Map<String, Object> kafka;
    private final KafkaConsumer<byte[], byte[]> consumer;

    private RatingTopic(
            String id, Map<String, Object> kafka, KafkaConsumer<byte[], byte[]> consumer) {
        this.id = id;
        this.kafka = kafka;
        this.consumer = consumer;
    }

    /// @param kafka how to reach the broker: bootstrap servers, security
    /// @throws KafkaException when the topic is not there yet, or the broker is not
    static RatingTopic open(Map<String, Object> kafka) {
        String id = topicId(kafka);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        config(kafka), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(List.of(PARTITION));
        return new RatingTopic(id, kafka, consumer);
    }

    /// The broker's own id of the topic.
    String id() {
        return id;
    }

    /// A topic that was deleted and created again goes on under its name with other offsets, and a
    /// consumer does not tell.
    ///
    /// @throws KafkaException when it is another one by now, or is gone
    void checkSame() {
        if (!topicId(kafka).equals(id)) {
            throw new KafkaException("the topic was deleted and created again");
        }
    }

    /// Offset behind the last record, as the broker says now.
    long end() {
        return consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
    }

    void seek(long offset) {
        consumer.seek(PARTITION, offset);
    }

    void seekToBeginning() {
        consumer.seekToBeginning(List.of(PARTITION));
    }

    ConsumerRecords<byte[], byte[]> poll(Duration patience) {
        return consumer.poll(patience);
    }

    /// Offset behind the last record that was polled.
    long position() {
        return consumer.position(PARTITION);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String topicId(Map<String, Object> kafka) {
        String name = Topics.RATINGS.name();
        try (Admin admin = Admin.create(kafka)) {
            return admin.describeTopics(List.of(name))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException e) {
            throw new KafkaException("the topic " + name + " cannot be described", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private static Map<String, Object> config(Map<String, Object> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "extract-ratings");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return config;
    }
}
