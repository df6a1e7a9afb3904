package io.onrecord.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Topics;
import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Holds the names of topics in the configuration to those of the contract.
class ChannelTopicsTest {

    @Test
    void channelsAreTheContractsTopics() throws IOException {
        assertThat(topics())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "inbox", "${onrecord.ingest.inbox-topics}",
                                "inbox-backfill", Topics.INBOX_BACKFILL.name(),
                                "inbox-out", Topics.INBOX.name(),
                                "articles", Topics.ARTICLES.name(),
                                "articles-backfill", Topics.ARTICLES_BACKFILL.name(),
                                "dead-letters", Topics.INBOX.deadLetters().name()));
    }

    @Test
    void theInboxIsTheContractsUnlessConfigured() throws IOException {
        URL settings = ChannelTopicsTest.class.getResource("/application.properties");
        assertThat(
                        new PropertiesConfigSource(Objects.requireNonNull(settings))
                                .getValue("onrecord.ingest.inbox-topics"))
                .isEqualTo(Topics.INBOX.name());
    }

    private static Map<String, String> topics() throws IOException {
        URL settings = ChannelTopicsTest.class.getResource("/application.properties");
        return new PropertiesConfigSource(Objects.requireNonNull(settings))
                .getProperties().entrySet().stream()
                        .filter(setting -> setting.getKey().matches(".*\\.topics?"))
                        .collect(toMap(ChannelTopicsTest::channel, Map.Entry::getValue));
    }

    private static String channel(Map.Entry<String, String> setting) {
        return setting.getKey().split("\\.")[3];
    }
}
