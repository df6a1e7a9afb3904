package io.onrecord.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Article;
import io.onrecord.events.Json;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteJsonTest {

    @Test
    void namesTheKindAsCorporaDoAndLeavesOutWhatTheLineSays() throws Exception {
        ObjectNode json = QuoteJson.of(quote(article()));

        assertThat(json.path("type").asText()).isEqualTo("direct");
        assertThat(json.path("content").toString()).isEqualTo("[[1,6]]");
        assertThat(json.path("speaker").path("name").asText()).isEqualTo("Ada Kestrel");
        assertThat(json.has("articleId") || json.has("articleVersion") || json.has("kind"))
                .isFalse();
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        Quote quote = quote(article());

        assertThat(QuoteJson.read(QuoteJson.of(quote), article())).isEqualTo(quote);
    }

    @Test
    void refusesAQuoteThatLeavesTheText() throws Exception {
        ObjectNode json = QuoteJson.of(quote(article()));
        json.putArray("content").addArray().add(1).add(999);

        assertThatThrownBy(() -> QuoteJson.read(json, article()))
                .isInstanceOf(BadLine.class)
                .hasMessageContaining("leaves the text");
    }

    @Test
    void refusesAQuoteThatIsNotWhole() throws Exception {
        ObjectNode json = QuoteJson.of(quote(article()));
        json.remove("standing");

        assertThatThrownBy(() -> QuoteJson.read(json, article()))
                .isInstanceOf(BadLine.class)
                .hasMessageContaining("standing");
    }

    private static Article article() throws BadLine {
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("id", "1").put("text", "“Rain,” said Ada Kestrel.");
        return TextLine.article(line);
    }

    private static Quote quote(Article article) {
        return new Quote(
                "q_1",
                article.id(),
                article.version(),
                Quote.Kind.DIRECT,
                "Rain,",
                List.of(new Span(1, 6)),
                List.of(new Span(8, 12)),
                List.of(new Span(13, 24)),
                new Speaker(
                        "Ada Kestrel",
                        "Ada Kestrel",
                        null,
                        "ada kestrel",
                        null,
                        Speaker.Resolution.FULL_NAME),
                null,
                Quote.Standing.ASSERTED,
                Said.NOTHING,
                .9,
                "test");
    }
}
