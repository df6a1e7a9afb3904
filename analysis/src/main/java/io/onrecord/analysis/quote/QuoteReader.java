package io.onrecord.analysis.quote;

import io.onrecord.analysis.speaker.People;
import io.onrecord.analysis.speaker.SpeakerResolver;
import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Language;
import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the attributed quotations of an article.
public final class QuoteReader {

    private static final double SURE_WITHIN = 0.4;

    private final QuoteModels models;

    public QuoteReader() {
        this(QuoteModels.shipped());
    }

    QuoteReader(QuoteModels models) {
        this.models = models;
    }

    /// With the models that `train-quotes` wrote into a directory, in place of those in the jar.
    public static QuoteReader withModels(Path directory) throws IOException {
        return new QuoteReader(QuoteModels.in(directory));
    }

    /// Without a model.
    public static QuoteReader byRulesAlone() {
        return new QuoteReader(QuoteModels.none());
    }

    /// The quotes in the order of the text; none of a text in another language.
    public List<Quote> read(Article article) {
        return read(article, List.of());
    }

    /// Whether an article is in a language that is read.
    public boolean isReadable(Article article) {
        return Language.ENGLISH.isLanguageOf(Document.of(article.text(), Language.ENGLISH));
    }

    /// @param boxes the claims that rating boxes in the text print: they are quotes as well
    public List<Quote> read(Article article, List<ClaimBox> boxes) {
        Document document = Document.of(article.text(), Language.ENGLISH);
        if (!Language.ENGLISH.isLanguageOf(document)) {
            return List.of();
        }
        People people = People.in(document);
        Scene scene = new Scene(document, Marks.find(document));
        List<Read> laidOut = Layout.read(scene, article.blocks(), boxes, people.nameWords());
        List<Read> reads =
                new SetApart(scene, Attributions.in(scene, laidOut, models))
                        .completed(article.blocks()).stream().map(ApartFromWords::of).toList();
        SpeakerResolver resolver = new SpeakerResolver(document, people, scene::isMarked);
        Speakers speakers = new Speakers(scene, resolver, people.nameWords());
        QuoteWriter writer = new QuoteWriter(article, scene);
        Sureness sureness = new Sureness(scene, models.sureness());
        List<Quote> quotes = new ArrayList<>();
        for (Spoken spoken : speakers.of(Nested.with(scene, reads))) {
            Read rated = sureness.rated(spoken.read());
            if (spoken.outer() == null || isSureEnough(rated)) {
                quotes.add(writer.write(rated, spoken));
            }
        }
        return List.copyOf(quotes);
    }

    /// Within the words of another, what the tagger doubts is left to those words.
    private static boolean isSureEnough(Read read) {
        return !read.method().equals(Read.TAGGER) || read.confidence() >= SURE_WITHIN;
    }
}
