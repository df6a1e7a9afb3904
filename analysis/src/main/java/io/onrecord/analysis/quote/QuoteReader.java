package io.onrecord.analysis.quote;

import io.onrecord.analysis.speaker.People;
import io.onrecord.analysis.speaker.SpeakerResolver;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the attributed quotations of an article.
public final class QuoteReader {

    /// The quotes in the order of the text.
    public List<Quote> read(Article article) {
        Document document = Document.of(article.text(), Language.ENGLISH);
        Scene scene = new Scene(document, Marks.find(document));
        List<Read> reads = Attributions.in(scene);
        SpeakerResolver speakers = new SpeakerResolver(document, People.in(document));
        QuoteWriter writer = new QuoteWriter(article, document, scene);
        List<Quote> quotes = new ArrayList<>();
        for (Read read : reads) {
            @Nullable Stretch source = read.attribution().source();
            quotes.add(writer.write(read, source == null ? null : speakers.resolve(source)));
        }
        return List.copyOf(quotes);
    }
}
