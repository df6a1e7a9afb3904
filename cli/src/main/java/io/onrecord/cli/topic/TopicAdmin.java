package io.onrecord.cli.topic;

import io.onrecord.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;

/// The topics of the contract on a broker.
public final class TopicAdmin implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Admin admin;

    public TopicAdmin(String bootstrapServers) {
        this(bootstrapServers, PATIENCE);
    }

    private TopicAdmin(String bootstrapServers, Duration patience) {
        int millis = Math.toIntExact(patience.toMillis());
        this.admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis,
                                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 200L));
    }

    /// Why the broker does not answer, or empty when it does.
    public static Optional<String> ailment(String bootstrapServers) {
        try (TopicAdmin admin = new TopicAdmin(bootstrapServers, Duration.ofSeconds(2))) {
            get(admin.admin.describeCluster().nodes());
            return Optional.empty();
        } catch (BrokerException | org.apache.kafka.common.KafkaException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// Creates the topics that are missing.
    ///
    /// @return their names
    public List<String> create(short replication) {
        Set<String> present = get(admin.listTopics().names());
        List<NewTopic> missing =
                Topics.ALL.stream()
                        .filter(topic -> !present.contains(topic.name()))
                        .map(topic -> newTopic(topic, replication))
                        .toList();
        get(admin.createTopics(missing).all());
        return missing.stream().map(NewTopic::name).toList();
    }

    /// Partitions of each topic that there is.
    public Map<String, Integer> partitions() {
        List<String> ours = Topics.ALL.stream().map(Topics.Topic::name).toList();
        List<String> present = new ArrayList<>(ours);
        present.retainAll(get(admin.listTopics().names()));
        Map<String, Integer> partitions = new HashMap<>();
        get(admin.describeTopics(present).allTopicNames())
                .forEach((name, topic) -> partitions.put(name, topic.partitions().size()));
        return partitions;
    }

    Admin admin() {
        return admin;
    }

    static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new BrokerException(String.valueOf(cause.getMessage()), e);
        } catch (TimeoutException e) {
            throw new BrokerException("no answer within " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerException("interrupted", e);
        }
    }

    private static NewTopic newTopic(Topics.Topic topic, short replication) {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(2 * 1024 * 1024));
        if (topic.compacted()) {
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        } else {
            settings.put(
                    TopicConfig.RETENTION_MS_CONFIG, Long.toString(topic.retention().toMillis()));
        }
        return new NewTopic(topic.name(), topic.partitions(), replication).configs(settings);
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
