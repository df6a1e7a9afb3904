package io.onrecord.ingest.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/// Which sources the records of an inbox topic may be of.
@ApplicationScoped
public class TopicRules {

    private final Map<String, Allowance> byTopic;

    TopicRules(AccessConfig config) {
        byTopic =
                config.topics().entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, rule -> new Allowance(rule.getValue())));
    }

    public Allowance of(String topic) {
        return byTopic.getOrDefault(topic, Allowance.EVERYTHING);
    }
}
