package io.onrecord.cli.journey;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Records as a stranger to the project sends and reads them.
final class Records {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Records() {}

    /// Sends one and waits for the broker.
    ///
    /// @param headers as in `Map.of("ce_type", "…")`
    static void send(
            String bootstrap, String topic, String key, String value, Map<String, String> headers)
            throws Exception {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> one = new ProducerRecord<>(topic, key, value);
            headers.forEach(
                    (name, text) -> one.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
            producer.send(one).get(30, TimeUnit.SECONDS);
        }
    }

    /// The first record of a topic that is looked for, waited for if need be.
    static ConsumerRecord<String, byte[]> find(
            String bootstrap, String topic, Predicate<ConsumerRecord<String, byte[]>> wanted) {
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            return await().atMost(PATIENCE)
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
                                return all.stream().filter(wanted).findFirst();
                            },
                            Optional::isPresent)
                    .orElseThrow();
        }
    }

    /// The newest value of each key that a topic has by now.
    static Map<String, String> newest(String bootstrap, String topic) {
        Map<String, String> newest = new HashMap<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> put(newest, one));
            }
        }
        return newest;
    }

    private static void put(Map<String, String> newest, ConsumerRecord<String, byte[]> one) {
        if (one.value() == null) {
            newest.remove(one.key());
        } else {
            newest.put(one.key(), new String(one.value(), StandardCharsets.UTF_8));
        }
    }

    /// A header's text; empty when there is none.
    static String header(ConsumerRecord<String, byte[]> of, String name) {
        return of.headers().lastHeader(name) == null
                ? ""
                : new String(of.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
