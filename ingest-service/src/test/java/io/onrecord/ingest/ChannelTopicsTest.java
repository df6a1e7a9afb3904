package io.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds the names of topics in the configuration to those of the contract.
class ChannelTopicsTest {

    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.\\w+\\.(.+)\\.topic");

    @Test
    void channelsAreTheContractsTopics() throws IOException {
        assertThat(topics())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "inbox", Topics.INBOX.name(),
                                "inbox-out", Topics.INBOX.name(),
                                "articles", Topics.ARTICLES.name(),
                                "articles-backfill", Topics.ARTICLES_BACKFILL.name(),
                                "dead-letters", Topics.INBOX.deadLetters().name()));
    }

    private static Map<String, String> topics() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                ChannelTopicsTest.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        }
        Map<String, String> topics = new TreeMap<>();
        properties.forEach((key, topic) ->
                TOPIC.matcher(key.toString())
                        .results()
                        .forEach(found -> topics.put(found.group(1), topic.toString())));
        return topics;
    }
}
