package io.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.EventCodec;
import io.onrecord.extract.Articles;
import io.onrecord.extract.article.ArticleDesk.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ArticleDeskTest {

    private static final Article ARTICLE = Articles.withText("“It holds,” said Ada Moran.");

    @Test
    void closesAReadingWithoutQuotesWithAnArticleRead() {
        assertThat(outcome(Articles.record(ARTICLE), (article, claims) -> Reading.NOTHING))
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Read.class))
                .extracting(Outcome.Read::records, InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    @Test
    void givesUpAnArticleWhoseReadingFails() {
        assertCode(
                outcome(
                        Articles.record(ARTICLE),
                        (article, claims) -> {
                            throw new IllegalStateException("a rule went wrong");
                        }),
                "READER_FAILED");
    }

    @Test
    void givesUpAnArticleThatIsTooDeepForAReader() {
        assertCode(
                outcome(
                        Articles.record(ARTICLE),
                        (article, claims) -> {
                            throw new StackOverflowError();
                        }),
                "READER_FAILED");
    }

    @Test
    void givesUpWhatIsNoJson() {
        ConsumerRecord<byte[], byte[]> raw = Articles.raw("{\"id\":");
        raw.headers().add(EventCodec.TYPE, bytes("io.onrecord.article.v1"));
        assertCode(outcome(raw, (article, claims) -> Reading.NOTHING), "MALFORMED_JSON");
    }

    @Test
    void givesUpAnotherEventThanAnArticle() {
        ConsumerRecord<byte[], byte[]> raw =
                Articles.raw(
                        "{\"articleId\":\"a_1\",\"articleVersion\":{\"number\":1,\"revision\":0},"
                                + "\"extractor\":1,\"ratingsPosition\":0}");
        raw.headers().add(EventCodec.TYPE, bytes("io.onrecord.article-read.v1"));
        assertCode(outcome(raw, (article, claims) -> Reading.NOTHING), "UNEXPECTED_TYPE");
    }

    @Test
    void skipsATypeOfALaterRelease() {
        ConsumerRecord<byte[], byte[]> raw = Articles.raw("{}");
        raw.headers().add(EventCodec.TYPE, bytes("io.onrecord.film.v1"));
        assertThat(outcome(raw, (article, claims) -> Reading.NOTHING))
                .isEqualTo(new Outcome.Skipped("io.onrecord.film.v1"));
    }

    @Test
    void skipsAStatusOfALaterRelease() {
        assertThat(
                        outcome(
                                Articles.record(Articles.withStatus(Article.Status.UNKNOWN)),
                                (article, claims) -> Reading.NOTHING))
                .isEqualTo(new Outcome.Skipped("Article.status"));
    }

    private static Outcome outcome(
            ConsumerRecord<byte[], byte[]> raw, BiFunction<Article, RatedClaims, Reading> reader) {
        return new ArticleDesk(reader).read(raw, RatedClaims.NONE, 7);
    }

    private static void assertCode(Outcome outcome, String code) {
        assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.GivenUp.class))
                .extracting(given -> given.letter().code())
                .isEqualTo(code);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
