package io.onrecord.analysis;

import io.onrecord.analysis.contradiction.SelfContradictions;
import io.onrecord.analysis.correction.CorrectionNotices;
import io.onrecord.analysis.dispute.Disputes;
import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.analysis.rating.ClaimBoxes;
import io.onrecord.analysis.rating.PublishedRatings;
import io.onrecord.analysis.rating.RatingFound;
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

    private final QuoteReader quotes;
    private final RatingReader ratings = new RatingReader();

    public ArticleReader() {
        this(new QuoteReader());
    }

    public ArticleReader(QuoteReader quotes) {
        this.quotes = quotes;
    }

    /// A pure function: the same article gives the same quotes, and the same findings for the same
    /// known ratings. A canceled article reads as having none.
    public Reading read(Article article, RatedClaims claims) {
        return switch (article.status()) {
            case USABLE, WITHHELD, UNKNOWN -> {
                List<Quote> read = quotes(article);
                List<Finding> shown = findings(article, read, claims);
                yield read.isEmpty() && shown.isEmpty() && !quotes.isReadable(article)
                        ? Reading.leftAlone(Reading.LeftAlone.OTHER_LANGUAGE)
                        : new Reading(read, shown);
            }
            case CANCELED -> Reading.leftAlone(Reading.LeftAlone.CANCELED);
        };
    }

    /// The quotes of an article, the claims in its rating boxes among them.
    public List<Quote> quotes(Article article) {
        List<RatingFound> found = ratings.read(article);
        return ClaimBoxes.named(quotes.read(article, ClaimBoxes.in(found)), found);
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
            Repeats repeats = Repeats.of(quote, QuotedIn.of(article));
            for (PublishedRating rated : claims.candidates(repeats.words())) {
                if (!own.contains(rated.claimId())) {
                    repeats.find(rated).ifPresent(findings::add);
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
