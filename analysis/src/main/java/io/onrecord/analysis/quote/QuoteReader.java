package io.onrecord.analysis.quote;

import io.onrecord.events.Article;
import io.onrecord.events.Quote;
import java.util.List;

/// Reads the attributed quotations of an article.
public final class QuoteReader {

    /// The quotes in the order of the text.
    public List<Quote> read(Article article) {
        return List.of();
    }
}
