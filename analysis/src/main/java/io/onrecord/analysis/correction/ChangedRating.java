package io.onrecord.analysis.correction;

import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page that rates the claim “Half True” where it rated it “False”. A label that means the same
/// is only called otherwise, and of one that nobody has classed that cannot be known.
final class ChangedRating implements RevisionRule {

    @Override
    public List<Finding> read(Edition before, Edition now) {
        List<Finding> found = new ArrayList<>();
        for (Finding rating : now.ratings()) {
            before.ratings().stream()
                    .filter(old -> old.verdictId().equals(rating.verdictId()))
                    .filter(old -> isOther(old.rating(), rating.rating()))
                    .findFirst()
                    .flatMap(old -> changed(old, rating, now))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isOther(@Nullable Rating old, @Nullable Rating rating) {
        return old != null
                && rating != null
                && isClassed(old)
                && isClassed(rating)
                && old.ratingClass() != rating.ratingClass()
                && !Ids.normal(old.verbatim()).equals(Ids.normal(rating.verbatim()));
    }

    private static boolean isClassed(Rating rating) {
        return rating.ratingClass() != RatingClass.UNCLASSIFIED
                && rating.ratingClass() != RatingClass.UNKNOWN;
    }

    /// Nothing, where the words of either rating are not to be shown.
    private static Optional<Finding> changed(Finding old, Finding rating, Edition now) {
        List<Evidence> evidence = shown(rating, Evidence.Role.CORRECTION);
        List<Evidence> earlier = shown(old, Evidence.Role.EARLIER_STATEMENT);
        if (evidence.isEmpty() || earlier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Correction.of(
                        now.article(),
                        rating.claim(),
                        rating.verdictId(),
                        Stream.concat(evidence.stream(), earlier.stream()).toList(),
                        "other rating"));
    }

    private static List<Evidence> shown(Finding rating, Evidence.Role role) {
        return rating.evidence().stream()
                .filter(item -> item.role() == Evidence.Role.RATING)
                .map(item ->
                        new Evidence(
                                item.articleId(),
                                item.articleVersion(),
                                item.textHash(),
                                item.part(),
                                item.span(),
                                item.words(),
                                role))
                .toList();
    }
}
