package io.onrecord.cli.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Article;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLineTest {

    @Test
    void takesTheArticleThatTheLineTells() throws Exception {
        Article article =
                article(
                        """
                        {"id": "n-1", "text": "Rain.", "published": "2031-02-03",
                         "url": "https://www.harbour-post.example/n-1", "title": "Weather"}
                        """);

        assertThat(article.id()).isEqualTo(Ids.article("harbour-post.example", "n-1"));
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2031-02-03T00:00:00Z"));
        assertThat(article.headline()).isEqualTo("Weather");
    }

    @Test
    void prefersThePublisherToTheAddress() throws Exception {
        Article article =
                article(
                        """
                        {"id": 7, "text": "Rain.", "publisher": "harbour-post.example",
                         "url": "https://mirror.example/7"}
                        """);

        assertThat(article.source().domain()).isEqualTo("harbour-post.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'text':'Rain.'}                              | no \"id\"",
                "{'id':'1'}                                    | no \"text\"",
                "{'id':'1','text':['Rain.']}                   | \"text\" is no text",
                "{'id':'1','text':'Rain.','url':'a b'}         | \"url\" is no URL",
                "{'id':'1','text':'Rain.','published':'today'} | \"published\" is no ISO 8601 date"
            })
    void namesTheFieldThatIsWrong(String line, String why) {
        assertThatThrownBy(() -> article(line.replace('\'', '"')))
                .isInstanceOf(BadLine.class)
                .hasMessageStartingWith(why);
    }

    private static Article article(String line) throws JsonProcessingException, BadLine {
        return TextLine.article((ObjectNode) Json.MAPPER.readTree(line));
    }
}
