package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.Article;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.List;

/// One version of an article and what was read in it.
///
/// @param quotes in the order of the text
/// @param ratings that it publishes
public record Edition(Article article, List<Quote> quotes, List<Finding> ratings) {

    public Edition {
        quotes = List.copyOf(quotes);
        ratings = List.copyOf(ratings);
    }

    /// Whether the words stand in the text, whoever says them.
    boolean prints(String words) {
        return (" " + Ids.normal(article.text()) + " ").contains(" " + Ids.normal(words) + " ");
    }

    /// What people say here in so many words.
    List<Quote> printed() {
        return quotes.stream()
                .filter(Statements::isStatement)
                .filter(quote -> isVerbatim(quote.kind()))
                .toList();
    }

    private static boolean isVerbatim(Quote.Kind kind) {
        return switch (kind) {
            case DIRECT, TRANSCRIPT, POST -> true;
            case MIXED, INDIRECT, CLAIM_BOX, UNKNOWN -> false;
        };
    }

    Evidence shows(Span span, Evidence.Role role) {
        return new Evidence(
                article.id(),
                article.version(),
                article.textHash(),
                Evidence.TEXT,
                span,
                span.of(article.text()),
                role);
    }

    List<Evidence> shows(Quote quote, Evidence.Role role) {
        return quote.content().stream().map(span -> shows(span, role)).toList();
    }
}
