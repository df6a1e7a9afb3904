package io.onrecord.analysis.rating;

import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Article;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the rating that an article states from those that its page carries along: boxes and markup
/// about other claims.
final class PageOwnership {

    /// Share of the claim's content words that an article about it has outside the box.
    private static final double SHARED = .5;

    /// Below so many words outside the box, nothing can be said.
    private static final int ENOUGH = 60;

    private final Article article;

    PageOwnership(Article article) {
        this.article = article;
    }

    /// Whether the article is about the rated claim.
    ///
    /// @param page the address that the markup names as its own; null when it names none
    boolean concerns(RatingFound rating, @Nullable String page) {
        if (page != null && article.url() != null && samePage(page, article.url())) {
            return true;
        }
        if (rating.claim() == null) {
            return true;
        }
        Wording outside = outside(rating);
        List<String> content = Wording.of(rating.claim().value()).content();
        return outside.words().size() < ENOUGH
                || content.isEmpty()
                || share(content, outside) >= SHARED;
    }

    /// Whether the article is the reviewer's own, not a copy of it.
    boolean isReviewers(Reviewer reviewer) {
        String domain = article.source().domain();
        return reviewer.domain() == null
                ? reviewer.name() == null
                : reviewer.domain().equals(domain)
                        || domain.endsWith("." + reviewer.domain())
                        || reviewer.domain().endsWith("." + domain);
    }

    private Wording outside(RatingFound rating) {
        String text = article.text();
        int start = text.length();
        int end = 0;
        for (Printed printed : printedIn(rating)) {
            if (printed.passage().isInText()) {
                start = Math.min(start, printed.passage().span().start());
                end = Math.max(end, printed.passage().span().end());
            }
        }
        String headline = article.headline() == null ? "" : article.headline() + " ";
        String rest = end == 0 ? text : text.substring(0, start) + " " + text.substring(end);
        return Wording.of(headline + rest);
    }

    private static List<Printed> printedIn(RatingFound rating) {
        return Stream.of(rating.label(), rating.claim(), rating.claimant(), rating.date())
                .filter(Objects::nonNull)
                .toList();
    }

    private static double share(List<String> content, Wording outside) {
        Set<String> words = Set.copyOf(outside.words());
        long found = content.stream().filter(words::contains).count();
        return (double) found / content.size();
    }

    private static boolean samePage(String page, URI url) {
        return key(page).equals(key(url.toString()));
    }

    private static String key(String address) {
        return address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?:", "")
                .replaceFirst("^//(?:www\\.|m\\.|amp\\.)?", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/(?:amp/?)?$", "");
    }
}
