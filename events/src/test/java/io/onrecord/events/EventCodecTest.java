package io.onrecord.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.EventCodec.Encoded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class EventCodecTest {

    static final List<Event> EVERY_EVENT = Examples.ALL;

    @ParameterizedTest
    @FieldSource("EVERY_EVENT")
    void whatIsEncodedIsDecodedAsItWas(Event event) {
        Encoded encoded = EventCodec.encode(event, "/onrecord/test", "1");

        assertThat(decode(encoded.value(), encoded.headers().get("ce_type")))
                .isEqualTo(new Decoded.Known(event));
    }

    @Test
    void headersAreThoseOfCloudEventsInBinaryMode() {
        assertThat(
                        EventCodec.encode(Examples.ARTICLE_READ, "/onrecord/extract-service", "7")
                                .headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_id", "7")
                .containsEntry("ce_source", "/onrecord/extract-service")
                .containsEntry("ce_type", "io.onrecord.article-read.v1")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void everyEventOfAnArticleSharesItsKey() {
        assertThat(Examples.QUOTE.key()).isEqualTo(Examples.ARTICLE.key());
        assertThat(Examples.ARTICLE_READ.key()).isEqualTo(Examples.ARTICLE.key());
    }

    @Test
    void aTypeOfALaterReleaseIsSkipped() {
        assertThat(decode("{}".getBytes(StandardCharsets.UTF_8), "io.onrecord.rumour.v1"))
                .isEqualTo(new Decoded.Skipped("io.onrecord.rumour.v1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                                            | io.onrecord.article-read.v1 | EMPTY
                    {}                                                            |                             | NO_TYPE
                    {                                                             | io.onrecord.article-read.v1 | MALFORMED_JSON
                    []                                                            | io.onrecord.article-read.v1 | MALFORMED_JSON
                    {"articleVersion":{"number":1,"revision":0}}                  | io.onrecord.article-read.v1 | MALFORMED_JSON
                    {"extractor":1,"ratingsPosition":0,"articleId":"a"}           | io.onrecord.article-read.v1 | MISSING_FIELD
                    {"extractor":1,"ratingsPosition":0,"articleVersion":{"number":-1,"revision":0},"articleId":"a"} | io.onrecord.article-read.v1 | MALFORMED_JSON
                    null                                                          | io.onrecord.article-read.v1 | MALFORMED_JSON
                    """)
    void whatIsNoEventSaysWhy(String value, @Nullable String type, String code) {
        assertThat(decode(value.getBytes(StandardCharsets.UTF_8), type))
                .isInstanceOfSatisfying(
                        Decoded.Malformed.class,
                        malformed -> assertThat(malformed.code()).isEqualTo(code));
    }

    @Test
    void aMissingFieldIsNamedByItsPath() throws Exception {
        String json = Json.MAPPER.writeValueAsString(Examples.QUOTE);
        byte[] value =
                json.replace("\"mention\":\"Mayor Ada Moran\",", "")
                        .getBytes(StandardCharsets.UTF_8);

        assertThat(decode(value, "io.onrecord.quote.v1"))
                .isEqualTo(new Decoded.Malformed("MISSING_FIELD", "speaker.mention"));
    }

    @Test
    void aQuoteWithoutWordsIsNone() {
        assertThatThrownBy(() -> Json.MAPPER.readValue("{\"confidence\":1}", Quote.class))
                .hasMessageContaining("empty");
    }

    private static Decoded decode(byte[] value, @Nullable String type) {
        return EventCodec.decode(value, type);
    }
}
