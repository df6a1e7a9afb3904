package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChannelTopicsTest {

    private final Properties settings = settings();

    @Test
    void everyIncomingChannelReadsATopicOfTheContract() {
        assertThat(topics("incoming"))
                .containsExactlyInAnyOrder(
                        Topics.ARTICLES.name(),
                        Topics.ARTICLES_BACKFILL.name(),
                        Topics.QUOTES.name(),
                        Topics.QUOTES_BACKFILL.name());
    }

    @Test
    void everyOutgoingChannelWritesATopicOfTheContract() {
        assertThat(topics("outgoing"))
                .containsExactlyInAnyOrder(
                        Topics.VERDICTS.name(),
                        Topics.RATINGS.name(),
                        Topics.KEYS.name(),
                        Topics.ARTICLES.deadLetters().name());
    }

    @Test
    void noTwoChannelsShareAGroup() {
        Set<String> groups =
                settings.stringPropertyNames().stream()
                        .filter(name -> name.endsWith(".group.id"))
                        .map(settings::getProperty)
                        .collect(Collectors.toSet());

        assertThat(groups).hasSize(4);
    }

    private Set<String> topics(String direction) {
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging." + direction + "."))
                .filter(name -> name.endsWith(".topic"))
                .map(settings::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties settings() {
        try (InputStream file =
                Objects.requireNonNull(
                        ChannelTopicsTest.class.getResourceAsStream("/application.properties"))) {
            Properties settings = new Properties();
            settings.load(file);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
