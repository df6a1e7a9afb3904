package io.onrecord.analysis.rating;

import io.onrecord.analysis.json.LooseJson;
import io.onrecord.analysis.json.LooseValue;
import io.onrecord.events.Article;
import io.onrecord.events.RatingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Ratings in [ClaimReview](https://schema.org/ClaimReview) markup. Only what publishers really
/// write is asked for: an object of that type anywhere, a rating that may be a bare string, an
/// author that may be a list.
final class ReviewMarkup {

    private static final String TYPE = "ClaimReview";

    private final RatingLabels labels;
    private final Reviewers reviewers;

    ReviewMarkup(RatingLabels labels, Reviewers reviewers) {
        this.labels = labels;
        this.reviewers = reviewers;
    }

    /// A rating in markup, and the page that it says it is about.
    record Marked(RatingFound rating, @Nullable String page) {}

    List<Marked> read(List<Article.Review> reviews) {
        List<Marked> found = new ArrayList<>();
        for (int number = 0; number < reviews.size(); number++) {
            Source source = new Source(number, reviews.get(number).text());
            claimReviews(reviews.get(number))
                    .flatMap(review -> marked(review, source).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<LooseValue.Members> claimReviews(Article.Review review) {
        return switch (review.syntax()) {
            case JSON_LD ->
                    LooseJson.read(review.text()).stream()
                            .flatMap(LooseValue::objects)
                            .filter(ReviewMarkup::isClaimReview);
            case MICRODATA -> Microdata.read(review.text(), TYPE).stream();
            case UNKNOWN -> Stream.empty();
        };
    }

    private static boolean isClaimReview(LooseValue.Members object) {
        return object.member("@type").filter(ReviewMarkup::namesType).isPresent()
                || (object.member("@type").isEmpty() && object.member("claimReviewed").isPresent());
    }

    private static boolean namesType(LooseValue type) {
        return switch (type) {
            case LooseValue.Scalar scalar -> scalar.value().endsWith(TYPE);
            case LooseValue.Items items -> items.items().stream().anyMatch(ReviewMarkup::namesType);
            case LooseValue.Members _ -> false;
        };
    }

    private Optional<Marked> marked(LooseValue review, Source source) {
        Optional<LooseValue.Scalar> claim = scalar(review, "claimReviewed");
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        String page = scalar(review, "url").map(LooseValue.Scalar::value).orElse(null);
        Reviewer reviewer = reviewer(review);
        Optional<LooseValue.Scalar> label = MarkedRating.label(review);
        RatingClass ratingClass =
                label.map(name -> labels.classOf(reviewer.domain(), name.value()))
                        .orElse(RatingClass.UNCLASSIFIED);
        BoxNumbers numbers = MarkedRating.numbers(review);
        MarkedClaim about = MarkedClaim.read(review, reviewer);
        return Optional.of(
                new Marked(
                        new RatingFound(
                                RatingFound.Form.MARKUP,
                                false,
                                reviewer,
                                source.printed(label),
                                ratingClass,
                                numbers.value(),
                                numbers.conflictWith(ratingClass),
                                source.printed(claim),
                                source.printed(about.claimant()),
                                about.generic(),
                                source.printed(about.date()),
                                null,
                                null,
                                null),
                        page));
    }

    private Reviewer reviewer(LooseValue review) {
        for (String role : List.of("author", "publisher", "sourceOrganization")) {
            Optional<LooseValue> party = review.member(role);
            String name = party.flatMap(ReviewMarkup::name).orElse("");
            Reviewer named = reviewers.named(name);
            String domain =
                    party.flatMap(value -> scalar(value, "url"))
                            .map(url -> PageAddress.domain(url.value()))
                            .orElse("");
            if (named.domain() != null || (!name.isEmpty() && domain.isEmpty())) {
                return named;
            }
            if (!domain.isEmpty()) {
                return new Reviewer(name.isEmpty() ? null : name, domain);
            }
        }
        return Reviewer.UNNAMED;
    }

    private static Optional<String> name(LooseValue party) {
        return scalar(party, "name").or(party::scalar).map(LooseValue.Scalar::value);
    }

    static Optional<LooseValue.Scalar> scalar(LooseValue value, String member) {
        return value.member(member).flatMap(LooseValue::scalar);
    }

    /// The review that a value stands in.
    private record Source(int number, String text) {

        @Nullable Printed printed(Optional<LooseValue.Scalar> scalar) {
            return scalar.map(value ->
                            new Printed(
                                    value.value(), Passage.inReview(number, text, value.span())))
                    .orElse(null);
        }
    }
}
