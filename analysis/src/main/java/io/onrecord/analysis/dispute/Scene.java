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
/// @param known about the sentences of the quotes
record Scene(
        Article article,
        List<Quote> quotes,
        List<Finding> ratings,
        Map<String, DeniedStatement> denied,
        Recollection known) {

    /// So many quotes to either side are looked at, so that the work grows with the text alone.
    private static final int REACH = 60;

    Scene {
        quotes = List.copyOf(quotes);
        ratings = List.copyOf(ratings);
        denied = Map.copyOf(denied);
    }

    /// Once it is known what a quote denies.
    Scene with(Quote denial, DeniedStatement what) {
        Map<String, DeniedStatement> more = new HashMap<>(denied);
        more.put(denial.id(), what);
        return new Scene(article, quotes, ratings, more, known);
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
        return quotes.subList(Math.max(0, place(quote) - REACH), place(quote)).stream()
                .filter(Statements::isStatement)
                .toList()
                .reversed();
    }

    /// The quotes around this one, the quote itself left out, in the order of the text.
    List<Quote> around(Quote quote) {
        int at = place(quote);
        return quotes.subList(Math.max(0, at - REACH), Math.min(quotes.size(), at + REACH)).stream()
                .filter(other -> !other.id().equals(quote.id()))
                .toList();
    }

    /// The quotes of whoever said this one, the quote itself left out; the nearest before it first,
    /// then those behind it.
    List<Quote> ofSameSpeaker(Quote quote) {
        List<Quote> same =
                around(quote).stream()
                        .filter(other -> other.kind() != Quote.Kind.CLAIM_BOX)
                        .filter(other ->
                                Statements.isSame(Statements.name(other), Statements.name(quote)))
                        .toList();
        int start = Statements.start(quote);
        Stream<Quote> before =
                same.stream()
                        .filter(other -> Statements.start(other) < start)
                        .toList()
                        .reversed()
                        .stream();
        Stream<Quote> behind = same.stream().filter(other -> Statements.start(other) >= start);
        return Stream.concat(before, behind).toList();
    }

    /// How many quotes start before it: they stand in the order of the text.
    private int place(Quote quote) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (Statements.start(quotes.get(middle)) < Statements.start(quote)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The sentences of a quote; each of its parts starts one.
    List<String> sentences(Quote quote) {
        return quote.content().stream()
                .flatMap(part -> known.sentences(part.of(text())).stream())
                .toList();
    }

    Matter matter(String sentence) {
        return known.matter(sentence);
    }

    /// The words of a sentence that deny, if it has any.
    Optional<DenialWords> denial(String sentence) {
        return known.denial(sentence);
    }

    /// The rating of the claim whose utterance the quote is.
    Optional<Finding> ratingOf(Quote quote) {
        return ratings.stream()
                .filter(rating -> rating.claim().quoteIds().contains(quote.id()))
                .findFirst();
    }
}
