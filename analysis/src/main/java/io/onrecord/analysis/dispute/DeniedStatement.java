package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Names;
import io.onrecord.events.Article;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a denial denies.
///
/// @param rating the article's published rating, where it is its claim
/// @param quote the statement, where it stands in the article as a quote
record DeniedStatement(@Nullable Finding rating, @Nullable Quote quote) {

    /// “Moreno's claim”, “Moreno is lying”.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}-]+)(?:['’]s? (?:(?:own|latest|repeated) )?(?:claims?|assertions?|account|allegations?|accusations?|statements?)\\b| (?:is|was) (?:just |simply )?lying\\b)");

    /// A paragraph before the quote's own is not looked at.
    private static final int WINDOW = 500;

    /// The statement that the words around the denial name.
    static Optional<DeniedStatement> named(
            Article article, Quote denial, List<Quote> before, List<Finding> ratings) {
        Matcher matcher = NAMED.matcher(around(article.text(), denial));
        while (matcher.find()) {
            String name = matcher.group(1);
            for (Finding rating : ratings) {
                String claimant = rating.claim().claimant();
                if (claimant != null && Names.mayBeSame(name, claimant)) {
                    return Optional.of(new DeniedStatement(rating, null));
                }
            }
            for (Quote quote : before.reversed()) {
                if (Names.mayBeSame(name, Disputes.name(quote))) {
                    return Optional.of(of(quote, ratings));
                }
            }
        }
        return Optional.empty();
    }

    /// The rated claim whose utterance the quote is, or the quote itself.
    static DeniedStatement of(Quote quote, List<Finding> ratings) {
        return ratings.stream()
                .filter(rating -> rating.claim().quoteIds().contains(quote.id()))
                .findFirst()
                .map(rating -> new DeniedStatement(rating, null))
                .orElseGet(() -> new DeniedStatement(null, quote));
    }

    String id() {
        return rating != null ? rating.claim().id() : quote == null ? "" : quote.id();
    }

    /// Whoever said it; empty when nobody is named.
    String claimant() {
        if (rating != null) {
            String claimant = rating.claim().claimant();
            return claimant == null ? "" : claimant;
        }
        return quote == null ? "" : Disputes.name(quote);
    }

    private static String around(String text, Quote denial) {
        int start = denial.content().getFirst().start();
        int end = denial.content().getLast().end();
        int from = Math.max(text.lastIndexOf('\n', start), start - WINDOW);
        int stop = text.indexOf('\n', end);
        return text.substring(Math.max(0, from), stop < 0 ? end : Math.min(stop, end + WINDOW));
    }
}
