package io.onrecord.analysis.quote;

import io.onrecord.analysis.speaker.People;
import io.onrecord.analysis.speaker.SpeakerResolver;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the attributed quotations of an article.
public final class QuoteReader {

    private final QuoteModels models;

    public QuoteReader() {
        this(QuoteModels.shipped());
    }

    QuoteReader(QuoteModels models) {
        this.models = models;
    }

    /// The quotes in the order of the text; none of a text in another language.
    public List<Quote> read(Article article) {
        Document document = Document.of(article.text(), Language.ENGLISH);
        if (!Language.ENGLISH.isLanguageOf(document)) {
            return List.of();
        }
        People people = People.in(document);
        Scene scene = new Scene(document, Marks.find(document));
        List<Read> laidOut = Layout.read(scene, article.blocks(), people.nameWords());
        SpeakerResolver speakers = new SpeakerResolver(document, people, scene::isMarked);
        QuoteWriter writer = new QuoteWriter(article, scene);
        List<Quote> quotes = new ArrayList<>();
        Sureness sureness = new Sureness(scene, models.sureness());
        for (Read read : Attributions.in(scene, laidOut, models)) {
            Read rated = sureness.rated(read);
            quotes.add(writer.write(rated, speaker(read.attribution(), speakers)));
        }
        return List.copyOf(quotes);
    }

    private static @Nullable Speaker speaker(Attribution attribution, SpeakerResolver speakers) {
        String label = attribution.label();
        if (label != null) {
            return speakers.labelled(label);
        }
        Stretch source = attribution.source();
        return source == null ? null : speakers.resolve(source);
    }
}
