package io.onrecord.extract;

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
                                "articles", Topics.ARTICLES.name(),
                                "articles-backfill", Topics.ARTICLES_BACKFILL.name(),
                                "quotes", Topics.QUOTES.name(),
                                "quotes-backfill", Topics.QUOTES_BACKFILL.name(),
                                "dead-letters", Topics.ARTICLES.deadLetters().name()));
    }

    private static Map<String, String> topics() throws IOException {
        URL settings = ChannelTopicsTest.class.getResource("/application.properties");
        return new PropertiesConfigSource(Objects.requireNonNull(settings))
                .getProperties().entrySet().stream()
                        .filter(setting -> setting.getKey().endsWith(".topic"))
                        .collect(toMap(ChannelTopicsTest::channel, Map.Entry::getValue));
    }

    private static String channel(Map.Entry<String, String> setting) {
        return setting.getKey().split("\\.")[3];
    }
}
