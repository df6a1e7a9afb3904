package io.onrecord.analysis.rating;

import io.onrecord.analysis.json.LooseValue;
import io.onrecord.events.Ids;
import java.util.Optional;
import java.util.regex.Pattern;

/// The member `itemReviewed` of review markup: who made the claim, and when.
///
/// @param generic whether a claimant is named that is no person or organisation
record MarkedClaim(
        Optional<LooseValue.Scalar> claimant, boolean generic, Optional<LooseValue.Scalar> date) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:T.*)?");
    private static final int DAY = 10;

    static MarkedClaim read(LooseValue review, Reviewer reviewer) {
        Optional<LooseValue> item = review.member("itemReviewed");
        Optional<LooseValue.Scalar> author =
                item.flatMap(value -> value.member("author"))
                        .flatMap(value -> ReviewMarkup.scalar(value, "name").or(value::scalar))
                        .filter(name -> name.value().indexOf("://") < 0);
        Optional<LooseValue.Scalar> person =
                author.filter(name -> !GenericClaimants.contains(name.value()))
                        .filter(name -> !isReviewer(name.value(), reviewer));
        Optional<LooseValue.Scalar> date =
                item.flatMap(value -> ReviewMarkup.scalar(value, "datePublished"))
                        .filter(value -> DATE.matcher(value.value()).matches())
                        .map(MarkedClaim::day);
        return new MarkedClaim(person, author.isPresent() && person.isEmpty(), date);
    }

    private static boolean isReviewer(String name, Reviewer reviewer) {
        return reviewer.name() != null && Ids.normal(name).equals(Ids.normal(reviewer.name()));
    }

    private static LooseValue.Scalar day(LooseValue.Scalar date) {
        String value = date.value();
        return new LooseValue.Scalar(
                value.substring(0, Math.min(DAY, value.length())), date.span());
    }
}
