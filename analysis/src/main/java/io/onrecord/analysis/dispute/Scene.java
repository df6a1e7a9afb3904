package io.onrecord.analysis.dispute;

import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An article as the rules of this package see it.
///
/// @param quotes in the order of the text
/// @param ratings the article's published ratings
/// @param denied what the quotes read so far deny, by quote id
record Scene(
        Article article,
        List<Quote> quotes,
        List<Finding> ratings,
        Map<String, DeniedStatement> denied) {

    Scene {
        quotes = List.copyOf(quotes);
        ratings = List.copyOf(ratings);
        denied = Map.copyOf(denied);
    }

    /// Once it is known what a quote denies.
    Scene with(Quote denial, DeniedStatement what) {
        Map<String, DeniedStatement> more = new HashMap<>(denied);
        more.put(denial.id(), what);
        return new Scene(article, quotes, ratings, more);
    }

    /// Whether the quote is known to deny something.
    boolean isDenial(Quote quote) {
        return denied.containsKey(quote.id());
    }

    /// What a quote denies, or else the statement that it is.
    DeniedStatement meantBy(Quote quote) {
        DeniedStatement what = denied.get(quote.id());
        return what == null ? DeniedStatement.of(quote, this) : what;
    }

    String text() {
        return article.text();
    }

    /// The statements before a quote, the nearest first.
    List<Quote> before(Quote quote) {
        return quotes.stream()
                .filter(Statements::isStatement)
                .filter(other -> Statements.start(other) < Statements.start(quote))
                .toList()
                .reversed();
    }

    /// The quotes of whoever said this one, the quote itself left out; the nearest before it first,
    /// then those behind it.
    List<Quote> ofSameSpeaker(Quote quote) {
        List<Quote> same =
                quotes.stream()
                        .filter(other -> !other.id().equals(quote.id()))
                        .filter(other -> other.kind() != Quote.Kind.CLAIM_BOX)
                        .filter(other ->
                                Statements.isSame(Statements.name(other), Statements.name(quote)))
                        .toList();
        return Stream.concat(
                        same.stream()
                                .filter(o -> Statements.start(o) < Statements.start(quote))
                                .toList()
                                .reversed()
                                .stream(),
                        same.stream().filter(o -> Statements.start(o) >= Statements.start(quote)))
                .toList();
    }

    /// The sentences of a quote; each of its parts starts one.
    List<String> sentences(Quote quote) {
        return quote.content().stream()
                .flatMap(part -> SpokenSentences.of(part.of(text())).stream())
                .toList();
    }

    /// The rating of the claim whose utterance the quote is.
    Optional<Finding> ratingOf(Quote quote) {
        return ratings.stream()
                .filter(rating -> rating.claim().quoteIds().contains(quote.id()))
                .findFirst();
    }
}
