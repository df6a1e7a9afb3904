package io.onrecord.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Decoded;
import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.extract.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRecordsTest {

    private static final Article ARTICLE = Articles.withText("“It holds,” said Ada Moran.");

    @Test
    void sendsTheArticleReadLast() {
        List<Encoded> records = ReadingRecords.of(ARTICLE, oneQuote(), 42);
        assertThat(records.stream().map(record -> record.headers().get(EventCodec.TYPE)))
                .containsExactly("io.onrecord.quote.v1", "io.onrecord.article-read.v1");
    }

    @Test
    void listsInTheArticleReadWhatItClosesAndHowFarTheRatingsWereKnown() {
        Encoded last = ReadingRecords.of(ARTICLE, oneQuote(), 42).getLast();
        assertThat(EventCodec.decode(last.value(), last.headers().get(EventCodec.TYPE)))
                .isEqualTo(
                        new Decoded.Known(
                                new ArticleRead(
                                        ARTICLE.id(),
                                        ARTICLE.version(),
                                        ArticleReader.EXTRACTOR,
                                        42,
                                        List.of("q_1"),
                                        List.of())));
    }

    @Test
    void sendsAllUnderTheArticlesKeySoThatTheyStayInOrder() {
        assertThat(ReadingRecords.of(ARTICLE, oneQuote(), 42))
                .extracting(Encoded::key)
                .containsOnly(ARTICLE.id());
    }

    @Test
    void namesTheReaderInTheHeadersOfAQuote() {
        assertThat(ReadingRecords.of(ARTICLE, oneQuote(), 42).getFirst().headers())
                .containsEntry(EventCodec.EXTRACTOR, Integer.toString(ArticleReader.EXTRACTOR));
    }

    @Test
    void givesTheSameIdsWheneverAReadingIsSentAgain() {
        assertThat(ReadingRecords.of(ARTICLE, oneQuote(), 42))
                .extracting(record -> record.headers().get("ce_id"))
                .containsExactly(
                        "q_1/1.0/" + ArticleReader.EXTRACTOR,
                        ARTICLE.id() + "/1.0/" + ArticleReader.EXTRACTOR + "/42");
    }

    private static Reading oneQuote() {
        Quote quote =
                new Quote(
                        "q_1",
                        ARTICLE.id(),
                        ARTICLE.version(),
                        Quote.Kind.DIRECT,
                        "It holds,",
                        List.of(new Span(1, 10)),
                        List.of(new Span(12, 16)),
                        List.of(new Span(17, 26)),
                        null,
                        null,
                        Quote.Standing.ASSERTED,
                        Said.NOTHING,
                        .9,
                        "test");
        return new Reading(List.of(quote), List.of());
    }
}
