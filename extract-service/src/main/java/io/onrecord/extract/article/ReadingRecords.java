package io.onrecord.extract.article;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.Event;
import io.onrecord.events.EventCodec;
import io.onrecord.events.EventCodec.Encoded;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.List;

/// A reading as the records that go out: the quotes, the findings, and the [ArticleRead] that
/// closes them, all under the article's key.
final class ReadingRecords {

    private static final String SOURCE = "/onrecord/extract-service";
    private static final int EXTRACTOR = ArticleReader.EXTRACTOR;

    private ReadingRecords() {}

    /// @param ratingsPosition [ArticleRead#ratingsPosition]
    static List<Encoded> of(Article article, Reading reading, long ratingsPosition) {
        List<Encoded> records = new ArrayList<>();
        for (Quote quote : reading.quotes()) {
            records.add(part(quote, quote.id(), article));
        }
        for (Finding finding : reading.findings()) {
            records.add(part(finding, finding.id(), article));
        }
        ArticleRead end =
                new ArticleRead(
                        article.id(),
                        article.version(),
                        EXTRACTOR,
                        ratingsPosition,
                        reading.quotes().stream().map(Quote::id).toList(),
                        reading.findings().stream().map(Finding::id).toList());
        String id = eventId(article.id(), article) + "/" + ratingsPosition;
        records.add(EventCodec.encode(end, SOURCE, id));
        return records;
    }

    private static Encoded part(Event event, String id, Article article) {
        return EventCodec.encode(event, SOURCE, eventId(id, article))
                .with(EventCodec.EXTRACTOR, Integer.toString(EXTRACTOR));
    }

    private static String eventId(String id, Article article) {
        return id + "/" + article.version() + "/" + EXTRACTOR;
    }
}
