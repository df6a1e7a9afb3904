package io.onrecord.events;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Events as Kafka records: a JSON value, and CloudEvents 1.0 attributes in headers (the Kafka
/// protocol binding's binary mode).
public final class EventCodec {

    public static final String TYPE = "ce_type";

    /// Number of the reader that made a [Quote] or a [Finding]: an extension attribute, so that the
    /// rows of two readers of the same article version stay apart.
    public static final String EXTRACTOR = "ce_extractor";

    private static final Map<String, Class<? extends Event>> CLASSES =
            Stream.of(
                            Article.class,
                            Quote.class,
                            Finding.class,
                            ArticleRead.class,
                            PublishedRating.class,
                            Verdict.class,
                            AccessKey.class)
                    .collect(Collectors.toMap(Event::type, Function.identity()));

    private EventCodec() {}

    /// A record to send.
    ///
    /// @param headers in the order in which they are written
    public record Encoded(String key, byte[] value, Map<String, String> headers) {

        /// The same record with one more header.
        public Encoded with(String header, String content) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(header, content);
            return new Encoded(key, value, more);
        }
    }

    /// What became of a record.
    public sealed interface Decoded {

        record Known(Event event) implements Decoded {}

        /// A type that this release does not know: to be skipped and counted, no error.
        record Skipped(String type) implements Decoded {}

        /// To be dead-lettered.
        record Malformed(String code, String why) implements Decoded {}
    }

    /// @param source which service writes, as in `/onrecord/extract-service`
    /// @param id of the CloudEvent; the same event has the same one whenever it is sent again
    public static Encoded encode(Event event, String source, String id) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_source", source);
        headers.put(TYPE, Event.type(event.getClass()));
        headers.put("content-type", "application/json");
        return new Encoded(event.key(), json(event), headers);
    }

    /// @param type the value of the header `ce_type`, null when it has none
    public static Decoded decode(byte @Nullable [] value, @Nullable String type) {
        if (value == null || value.length == 0) {
            return new Decoded.Malformed("EMPTY", "the record has no value");
        }
        if (type == null) {
            return new Decoded.Malformed("NO_TYPE", "the record has no header " + TYPE);
        }
        Class<? extends Event> known = CLASSES.get(type);
        if (known == null) {
            return new Decoded.Skipped(type);
        }
        try {
            Event event = Objects.requireNonNull(Json.MAPPER.readValue(value, known));
            return Completeness.firstMissing((Record) event)
                    .<Decoded>map(field -> new Decoded.Malformed("MISSING_FIELD", field))
                    .orElseGet(() -> new Decoded.Known(event));
        } catch (JacksonException e) {
            return new Decoded.Malformed("MALFORMED_JSON", e.getOriginalMessage());
        } catch (IOException | RuntimeException e) {
            return new Decoded.Malformed("MALFORMED_JSON", String.valueOf(e.getMessage()));
        }
    }

    /// Headers as Kafka has them.
    public static byte[] bytes(String header) {
        return header.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Event event) {
        try {
            return Json.MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event that is no JSON: " + event.key(), e);
        }
    }
}
