package io.onrecord.cli.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// How far a consumer group is behind on a topic.
///
/// @param records not read yet
public record Lag(String topic, String group, long records) {

    /// Every group on every topic, by topic and group.
    public static List<Lag> all(TopicAdmin topics) {
        Admin admin = topics.admin();
        List<Lag> all = new ArrayList<>();
        for (GroupListing group : TopicAdmin.get(admin.listGroups().all())) {
            Map<TopicPartition, OffsetAndMetadata> read =
                    TopicAdmin.get(
                            admin.listConsumerGroupOffsets(group.groupId())
                                    .partitionsToOffsetAndMetadata());
            Map<TopicPartition, ListOffsetsResultInfo> ends = ends(admin, read);
            Map<String, Long> behind = new TreeMap<>();
            read.forEach((partition, next) -> {
                ListOffsetsResultInfo end = ends.get(partition);
                if (end != null) {
                    long records = Math.max(0, end.offset() - next.offset());
                    behind.merge(partition.topic(), records, Long::sum);
                }
            });
            behind.forEach((topic, records) -> all.add(new Lag(topic, group.groupId(), records)));
        }
        all.sort(Comparator.comparing(Lag::topic).thenComparing(Lag::group));
        return all;
    }

    private static Map<TopicPartition, ListOffsetsResultInfo> ends(
            Admin admin, Map<TopicPartition, OffsetAndMetadata> read) {
        Map<TopicPartition, OffsetSpec> wanted =
                read.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
        return TopicAdmin.get(admin.listOffsets(wanted).all());
    }
}
