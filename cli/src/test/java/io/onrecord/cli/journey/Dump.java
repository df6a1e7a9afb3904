package io.onrecord.cli.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is left when all is done: each table in the order of its keys and the newest state of each
/// key of the compacted topics, without what depends on the hour and on who came first: times of
/// observation, places in topics and in the stream, and whether extract saw a rating in time or the
/// store looked back.
///
/// @param rows by table or topic
record Dump(Map<String, List<String>> rows) {

    private static final Map<String, String> TABLES =
            Map.of(
                    "seen",
                    "select (to_jsonb(s) - '{origin,seen_at}'::text[])::text from ingest.seen s"
                            + " order by article_id, number, revision",
                    "article_version",
                    "select to_jsonb(a)::text from store.article_version a"
                            + " order by article_id, number, revision",
                    "reading",
                    "select (to_jsonb(r) - '{ratings_position,finding_ids}'::text[])::text"
                            + " from store.reading r order by article_id, number, revision",
                    "quote",
                    "select (to_jsonb(q) - '{position,shown_at}'::text[])::text || (position is not null)"
                            + " from store.quote q order by article_id, number, revision, id",
                    "finding",
                    "select distinct (to_jsonb(f) - 'origin')::text from store.finding f"
                            + " where visible order by 1",
                    "verdict",
                    "select (to_jsonb(v) - '{position,observed_at}'::text[] #- '{event,observedAt}')::text"
                            + " from store.verdict v order by id",
                    "verdict_state",
                    "select (to_jsonb(v) #- '{event,observedAt}')::text"
                            + " from store.verdict_state v order by id, version",
                    "rating",
                    "select (to_jsonb(r) - 'topic_offset' #- '{event,observedAt}')::text"
                            + " from store.rating r order by claim_id",
                    "stream",
                    "select concat_ws(' ', kind, subject_id, version, lane) from store.stream"
                            + " order by 1");

    private static final List<String> TOPICS = List.of("verdicts", "ratings");

    static Dump of(StackClient stack) throws Exception {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            rows.put(table.getKey(), stack.rows(table.getValue()));
        }
        for (String topic : TOPICS) {
            rows.put("topic " + topic, newest(stack, topic));
        }
        return new Dump(rows);
    }

    /// What still has to be done.
    static List<String> pending(StackClient stack) throws Exception {
        return stack.rows(
                "select 'outbox ' || id from store.outbox"
                        + " union all select 'look_back ' || id from store.look_back");
    }

    private static List<String> newest(StackClient stack, String topic) throws Exception {
        Map<String, String> newest = Records.newest(stack.bootstrapServers(), topic);
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> one : new TreeMap<>(newest).entrySet()) {
            ObjectNode value = (ObjectNode) Json.MAPPER.readTree(one.getValue());
            values.add(one.getKey() + " " + value.without("observedAt"));
        }
        return values;
    }
}
