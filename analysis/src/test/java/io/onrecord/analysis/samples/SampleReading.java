package io.onrecord.analysis.samples;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.analysis.samples.Expected.ExpectedQuote;
import io.onrecord.analysis.samples.Expected.ExpectedVerdict;
import io.onrecord.analysis.samples.Expected.NoVerdict;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import io.onrecord.events.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A sample as our reader reads it, beside what is expected of it.
record SampleReading(Sample sample, Reading reading) {

    /// The samples that show something in the end, each read with all the ratings that the others
    /// publish, as it is once everything has arrived.
    static List<SampleReading> all() {
        ArticleReader reader = new ArticleReader();
        List<Sample> shown = Sample.all().stream().filter(SampleReading::isShown).toList();
        List<PublishedRating> ratings =
                shown.stream()
                        .flatMap(s -> reader.read(article(s), RatedClaims.NONE).findings().stream())
                        .flatMap(finding -> published(finding).stream())
                        .toList();
        return shown.stream()
                .map(s -> new SampleReading(s, reader.read(article(s), text -> ratings)))
                .toList();
    }

    /// The quote that holds all words of an expected one, if it was read; the shortest, when
    /// several do.
    Optional<Quote> find(ExpectedQuote expected) {
        return reading.quotes().stream()
                .filter(quote -> expected.words().stream().allMatch(part -> holds(quote, part)))
                .min(Comparator.comparingInt(quote -> quote.text().length()));
    }

    /// Whether a quote is these words and no more.
    boolean isQuoted(String words) {
        return reading.quotes().stream()
                .flatMap(quote -> quote.content().stream())
                .anyMatch(span -> Ids.normal(words(span)).equals(Ids.normal(words)));
    }

    boolean isFound(ExpectedVerdict expected) {
        return reading.findings().stream().anyMatch(finding -> agrees(finding, expected));
    }

    Optional<Finding> forbidden(NoVerdict never) {
        return reading.findings().stream()
                .filter(finding -> finding.kind() == never.kind())
                .filter(finding ->
                        never.polarity() == null
                                || finding.match() == null
                                || finding.match().polarity() == never.polarity())
                .filter(finding -> never.words() == null || restsOn(finding, never.words()))
                .findFirst();
    }

    String words(Span span) {
        return span.of(sample.text());
    }

    private boolean holds(Quote quote, String part) {
        return quote.content().stream().anyMatch(span -> contains(words(span), part));
    }

    /// Whole words only: “No” is no part of “now”.
    private static boolean contains(String text, String words) {
        return (" " + normal(text) + " ").contains(" " + normal(words) + " ");
    }

    private static boolean agrees(Finding finding, ExpectedVerdict expected) {
        if (finding.kind() != expected.kind()
                || (expected.words() != null && !restsOn(finding, expected.words()))) {
            return false;
        }
        return switch (finding.kind()) {
            case PUBLISHED_RATING -> {
                boolean label =
                        finding.rating() != null
                                && finding.rating().verbatim().equals(expected.rating());
                yield label
                        && normal(finding.claim().text())
                                .equals(normal(Objects.requireNonNull(expected.claim())))
                        && Objects.equals(finding.claim().claimant(), expected.claimant());
            }
            case DISPUTED -> Objects.equals(finding.assessor().name(), expected.disputant());
            case REPEAT ->
                    finding.match() != null
                            && finding.match().polarity() == expected.polarity()
                            && Objects.requireNonNull(expected.decision())
                                    .contains(finding.match().decision());
            case SELF_CONTRADICTION, CORROBORATED, CORRECTION, UNKNOWN -> true;
        };
    }

    private static boolean restsOn(Finding finding, String words) {
        return finding.evidence().stream()
                .map(Evidence::words)
                .anyMatch(shown -> contains(words, shown) || holds(shown, words));
    }

    /// A single word (“No,”) is meant only where it is all that was said.
    private static boolean holds(String shown, String words) {
        return normal(words).contains(" ")
                ? contains(shown, words)
                : normal(shown).equals(normal(words));
    }

    private static String normal(String words) {
        return Ids.normal(words);
    }

    private static boolean isShown(Sample sample) {
        return !sample.expected().replaced()
                && !sample.expected().held()
                && sample.article().status() == null;
    }

    private static Optional<PublishedRating> published(Finding finding) {
        if (finding.kind() != Verdict.Kind.PUBLISHED_RATING || finding.rating() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new PublishedRating(
                        finding.claim().id(),
                        finding.verdictId(),
                        1,
                        finding.claim(),
                        finding.assessor(),
                        finding.rating(),
                        List.of(finding.articleId())));
    }

    private static Article article(Sample sample) {
        ArticleSubmission given = sample.article();
        String domain = Objects.requireNonNull(given.source()).toLowerCase(Locale.ROOT);
        String uri = Objects.requireNonNull(given.uri());
        return new Article(
                Ids.article(domain, uri),
                new ArticleVersion(Objects.requireNonNull(given.version()), 0),
                uri,
                given.url(),
                new Article.Source(given.sourceName(), domain, null),
                given.headline(),
                given.byline(),
                given.language(),
                given.publishedAt(),
                given.updatedAt(),
                Article.Status.USABLE,
                null,
                given.wire(),
                sample.text(),
                Ids.textHash(sample.text()),
                given.blocks(),
                given.reviews(),
                null,
                Lane.LIVE);
    }
}
