package io.onrecord.store.intake;

import io.onrecord.events.ArticleRead;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one transaction stores: each row once, in the order of its key.
public record Batch(
        List<Arrival.OfArticle> articles,
        List<Arrival.OfQuote> quotes,
        List<Arrival.OfFinding> findings,
        List<Arrival.OfReading> readings) {

    public Batch {
        articles = List.copyOf(articles);
        quotes = List.copyOf(quotes);
        findings = List.copyOf(findings);
        readings = List.copyOf(readings);
    }

    /// @param arrivals in any order, duplicates included
    public static Batch of(List<Arrival> arrivals) {
        TreeMap<RowKey, Arrival.OfArticle> articles = new TreeMap<>();
        TreeMap<RowKey, Arrival.OfQuote> quotes = new TreeMap<>();
        TreeMap<RowKey, Arrival.OfFinding> findings = new TreeMap<>();
        TreeMap<RowKey, Arrival.OfReading> readings = new TreeMap<>();
        for (Arrival arrival : arrivals) {
            switch (arrival) {
                case Arrival.OfArticle article -> articles.putIfAbsent(article.key(), article);
                case Arrival.OfQuote quote -> quotes.putIfAbsent(quote.key(), quote);
                case Arrival.OfFinding finding -> findings.putIfAbsent(finding.key(), finding);
                case Arrival.OfReading reading ->
                        readings.merge(reading.key(), reading, Batch::later);
            }
        }
        return new Batch(
                List.copyOf(articles.values()),
                List.copyOf(quotes.values()),
                List.copyOf(findings.values()),
                List.copyOf(readings.values()));
    }

    /// The articles whose visible parts this batch may change.
    public Set<String> articleIds() {
        Set<String> ids = new TreeSet<>();
        articles.forEach(article -> ids.add(article.articleId()));
        quotes.forEach(quote -> ids.add(quote.articleId()));
        findings.forEach(finding -> ids.add(finding.articleId()));
        readings.forEach(reading -> ids.add(reading.articleId()));
        return ids;
    }

    public boolean isEmpty() {
        return articles.isEmpty() && quotes.isEmpty() && findings.isEmpty() && readings.isEmpty();
    }

    /// A reader that read the same version again had seen more ratings: that reading holds.
    private static Arrival.OfReading later(Arrival.OfReading one, Arrival.OfReading other) {
        return position(other.reading()) > position(one.reading()) ? other : one;
    }

    private static long position(ArticleRead reading) {
        return reading.ratingsPosition();
    }
}
