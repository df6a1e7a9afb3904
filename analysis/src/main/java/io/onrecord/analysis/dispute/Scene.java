package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Names;
import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
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

    /// What is read with less is no statement to deny, unless the page sets it apart.
    private static final double SURE = .5;

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

    /// What a quote denies, or else the statement that it is.
    DeniedStatement meantBy(Quote quote) {
        DeniedStatement what = denied.get(quote.id());
        return what == null ? DeniedStatement.of(quote, this) : what;
    }

    /// The name behind a quote; empty when nobody is named.
    static String name(Quote quote) {
        Speaker speaker = quote.speaker();
        String name = speaker == null ? null : speaker.name();
        return name == null ? "" : name;
    }

    static int start(Quote quote) {
        return quote.content().getFirst().start();
    }

    static int end(Quote quote) {
        return quote.content().getLast().end();
    }

    String text() {
        return article.text();
    }

    /// Whether somebody named says it, so that others may deny it.
    static boolean isStatement(Quote quote) {
        boolean printed =
                quote.kind() == Quote.Kind.POST || quote.kind() == Quote.Kind.TRANSCRIPT;
        return quote.standing() == Quote.Standing.ASSERTED
                && !name(quote).isEmpty()
                && quote.kind() != Quote.Kind.CLAIM_BOX
                && (printed || quote.confidence() >= SURE)
                && !quote.text().strip().endsWith("?");
    }

    /// The statements before a quote, the nearest first.
    List<Quote> before(Quote quote) {
        return quotes.stream()
                .filter(Scene::isStatement)
                .filter(other -> start(other) < start(quote))
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
                        .filter(other -> isSame(name(other), name(quote)))
                        .toList();
        return Stream.concat(
                        same.stream().filter(o -> start(o) < start(quote)).toList().reversed()
                                .stream(),
                        same.stream().filter(o -> start(o) >= start(quote)))
                .toList();
    }

    /// Whether two printed names can be one person's; what stands before a name may be a title.
    static boolean isSame(String name, String other) {
        if (name.isEmpty() || other.isEmpty()) {
            return false;
        }
        String one = " " + Ids.normal(name);
        String two = " " + Ids.normal(other);
        return Names.mayBeSame(name, other) || one.endsWith(two) || two.endsWith(one);
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
