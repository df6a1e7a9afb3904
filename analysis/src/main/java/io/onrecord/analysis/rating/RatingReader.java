package io.onrecord.analysis.rating;

import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Reads the published ratings of an article: from review markup, from rating boxes in the text,
/// from lines that state a rating, and from headlines that do.
public final class RatingReader {

    /// Claims of one publisher on one page that share so many words are one claim.
    private static final double SAME_CLAIM = .7;

    private final RatingLabels labels = new RatingLabels();
    private final Reviewers reviewers = new Reviewers();
    private final RatingBoxes boxes = new RatingBoxes(labels, reviewers);
    private final RatingLines lines = new RatingLines(labels);
    private final HeadlineRating headlines = new HeadlineRating(labels);
    private final ReviewMarkup markup = new ReviewMarkup(labels, reviewers);

    /// One for each publisher and claim, the most explicit form first. Boxes about other claims
    /// that a page carries along are left out.
    public List<RatingFound> read(Article article) {
        PageOwnership page = new PageOwnership(article);
        List<RatingFound> found = new ArrayList<>();
        for (ReviewMarkup.Marked marked : markup.read(article.reviews())) {
            if (page.concerns(marked.rating(), marked.page())) {
                add(marked.rating(), article, found);
            }
        }
        String hint = PageAddress.claimantHint(article.url());
        for (RatingFound box : boxes.read(article.text(), hint)) {
            if (page.concerns(box, null)) {
                add(box, article, found);
            }
        }
        if (found.isEmpty() && isFactChecker(article)) {
            Reviewer publisher = reviewers.onPageOf(article.source(), Reviewer.UNNAMED);
            lines.read(article.text(), publisher).ifPresent(found::add);
            addHeadline(article, publisher, found);
        }
        return List.copyOf(found);
    }

    /// The headline of a publisher whose labels we know, where no line rates a claim. A line that
    /// rates otherwise leaves it unsaid.
    private void addHeadline(Article article, Reviewer publisher, List<RatingFound> found) {
        boolean rated = found.stream().anyMatch(line -> line.claim() != null);
        if (rated || !labels.knows(article.source().domain())) {
            return;
        }
        headlines
                .read(article, publisher)
                .filter(headline ->
                        found.stream()
                                .allMatch(line -> line.ratingClass() == headline.ratingClass()))
                .ifPresent(headline -> {
                    found.clear();
                    found.add(headline);
                });
    }

    /// Whether the article's publisher is one whose labels we know, or the text speaks of its
    /// ruling: elsewhere “that's False” is a quote's or a reporter's word.
    private boolean isFactChecker(Article article) {
        return labels.knows(article.source().domain())
                || RatingLines.speaksOfRatings(article.text());
    }

    private void add(RatingFound rating, Article article, List<RatingFound> found) {
        Reviewer reviewer = reviewers.onPageOf(article.source(), rating.reviewer());
        RatingFound named = rating.by(reviewer, new PageOwnership(article).isReviewers(reviewer));
        for (int i = 0; i < found.size(); i++) {
            if (isSame(found.get(i), named)) {
                found.set(i, found.get(i).completedBy(named));
                return;
            }
        }
        found.add(named);
    }

    private static boolean isSame(RatingFound first, RatingFound second) {
        if (!Objects.equals(first.reviewer().domain(), second.reviewer().domain())
                || first.claim() == null
                || second.claim() == null) {
            return false;
        }
        Wording one = Wording.of(first.claim().value());
        Wording other = Wording.of(second.claim().value());
        return one.holds(other) >= SAME_CLAIM && other.holds(one) >= SAME_CLAIM;
    }
}
