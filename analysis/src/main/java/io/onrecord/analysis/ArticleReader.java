package io.onrecord.analysis;

import io.onrecord.analysis.contradiction.SelfContradictions;
import io.onrecord.analysis.correction.CorrectionNotices;
import io.onrecord.analysis.dispute.Disputes;
import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.analysis.rating.PublishedRatings;
import io.onrecord.analysis.rating.RatingReader;
import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The whole reading of an article: the one function that extract-service calls.
public final class ArticleReader {

    /// Goes up with every change of the reading that can change a result.
    public static final int EXTRACTOR = 1;

    private final QuoteReader quotes = new QuoteReader();
    private final RatingReader ratings = new RatingReader();
    private final Repeats repeats = new Repeats();

    /// A pure function: the same article gives the same quotes, and the same findings for the same
    /// known ratings. A canceled article reads as having none.
    public Reading read(Article article, RatedClaims claims) {
        return switch (article.status()) {
            case USABLE, WITHHELD, UNKNOWN -> {
                List<Quote> read = quotes.read(article);
                yield new Reading(read, findings(article, read, claims));
            }
            case CANCELED -> Reading.NOTHING;
        };
    }

    /// What an article shows about quotes that have been read from it.
    public List<Finding> findings(Article article, List<Quote> read, RatedClaims claims) {
        List<Finding> findings = new ArrayList<>(within(article, read));
        Set<String> own =
                findings.stream()
                        .filter(finding -> finding.kind() == Verdict.Kind.PUBLISHED_RATING)
                        .map(finding -> finding.claim().id())
                        .collect(Collectors.toSet());
        for (Quote quote : read) {
            for (PublishedRating rated : claims.candidates(quote.text())) {
                if (!own.contains(rated.claimId())) {
                    repeats.find(quote, QuotedIn.of(article), rated).ifPresent(findings::add);
                }
            }
        }
        return List.copyOf(findings);
    }

    /// What an article shows by itself, whatever is known from others.
    public List<Finding> within(Article article, List<Quote> read) {
        List<Finding> published = PublishedRatings.in(article, read, ratings.read(article));
        List<Finding> findings = new ArrayList<>(published);
        findings.addAll(Disputes.in(article, read, published));
        findings.addAll(SelfContradictions.in(article, read, published));
        findings.addAll(CorrectionNotices.in(article, read, published));
        return List.copyOf(findings);
    }
}
