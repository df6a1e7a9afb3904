package io.onrecord.analysis.rating;

import io.onrecord.analysis.json.LooseValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The member `reviewRating` of review markup.
final class MarkedRating {

    private MarkedRating() {}

    /// The label: `alternateName`, or whatever stands in its place in words.
    static Optional<LooseValue.Scalar> label(LooseValue review) {
        Optional<LooseValue> rating = review.member("reviewRating");
        return rating.flatMap(value -> ReviewMarkup.scalar(value, "alternateName"))
                .or(() -> rating.flatMap(value -> ReviewMarkup.scalar(value, "name")))
                .or(() -> rating.flatMap(LooseValue::scalar))
                .or(() -> rating.flatMap(value -> ReviewMarkup.scalar(value, "ratingValue")))
                .or(() -> rating.flatMap(value -> ReviewMarkup.scalar(value, "ratingExplanation")))
                .filter(label -> number(label.value()) == null && label.value().length() <= 120);
    }

    static BoxNumbers numbers(LooseValue review) {
        return new BoxNumbers(
                number(review, "ratingValue"),
                number(review, "worstRating"),
                number(review, "bestRating"));
    }

    private static @Nullable Double number(LooseValue review, String member) {
        return review.member("reviewRating")
                .flatMap(rating -> ReviewMarkup.scalar(rating, member))
                .map(scalar -> number(scalar.value()))
                .orElse(null);
    }

    private static @Nullable Double number(String value) {
        return value.matches("-?\\d{1,6}(?:[.,]\\d{1,6})?")
                ? Double.valueOf(value.replace(',', '.'))
                : null;
    }
}
