package io.onrecord.analysis;

import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.Article;

/// The whole reading of an article: the one function that extract-service calls.
public final class ArticleReader {

    /// Goes up with every change of the reading that can change a result.
    public static final int EXTRACTOR = 1;

    private final QuoteReader quotes = new QuoteReader();

    /// A pure function: the same article gives the same quotes, and the same findings for the same
    /// known ratings. A canceled article reads as having none.
    public Reading read(Article article, RatedClaims claims) {
        return new Reading(quotes.read(article), java.util.List.of());
    }
}
