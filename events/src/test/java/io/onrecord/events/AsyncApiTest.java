package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Holds `asyncapi.yaml` to the code.
class AsyncApiTest {

    static final List<Topics.Topic> EVERY_TOPIC = Topics.ALL;

    static final List<Class<?>> EVERY_TYPE = List.of(Event.class.getPermittedSubclasses());

    private final JsonNode document = read();

    @Test
    void namesTheTopicsThatThereAre() {
        assertThat(channels().map(channel -> channel.path("address").asText()))
                .containsExactlyElementsOf(Topics.ALL.stream().map(Topics.Topic::name).toList());
    }

    @ParameterizedTest
    @FieldSource("EVERY_TOPIC")
    void keepsATopicAsTheBrokerDoes(Topics.Topic topic) {
        JsonNode kafka = channel(topic).at("/bindings/kafka");

        assertThat(kafka.path("partitions").asInt()).isEqualTo(topic.partitions());
        assertThat(kafka.at("/topicConfiguration/cleanup.policy/0").asText())
                .isEqualTo(topic.compacted() ? "compact" : "delete");
        assertThat(kafka.at("/topicConfiguration/retention.ms").asLong())
                .isEqualTo(topic.retention().toMillis());
    }

    @ParameterizedTest
    @FieldSource("EVERY_TYPE")
    void describesEveryEvent(Class<? extends Event> type) {
        JsonNode message = document.at("/components/messages/" + type.getSimpleName());

        assertThat(message.path("name").asText()).isEqualTo(Event.type(type));
        assertThat(message.at("/payload/schema/$ref").asText())
                .isEqualTo("./schemas/" + type.getSimpleName() + ".json");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> {
                    if (reference.startsWith("#")) {
                        assertThat(document.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse();
                    } else {
                        assertThat(AsyncApiTest.class.getResource(reference.substring(1)))
                                .as(reference)
                                .isNotNull();
                    }
                });
    }

    private JsonNode channel(Topics.Topic topic) {
        return channels()
                .filter(channel -> channel.path("address").asText().equals(topic.name()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> channels() {
        return StreamSupport.stream(document.path("channels").spliterator(), false);
    }

    private static JsonNode read() {
        try (InputStream in =
                Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
