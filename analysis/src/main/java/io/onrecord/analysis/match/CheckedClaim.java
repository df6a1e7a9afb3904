package io.onrecord.analysis.match;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A claim as a quote is compared with it: its own words, the headline of the check, and both with
/// what stands below the headline. Without a headline its words stand for it.
///
/// @param claimant as printed
record CheckedClaim(Statement claim, Statement title, Statement all, @Nullable String claimant) {

    static CheckedClaim of(String claim, @Nullable String claimant) {
        Statement words = Statement.of(claim);
        return new CheckedClaim(words, words, words, claimant);
    }

    static CheckedClaim of(
            String claim,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String claimant) {
        if (title == null && subtitle == null) {
            return of(claim, claimant);
        }
        Statement words = Statement.of(claim);
        String all =
                Stream.of(claim, title, subtitle)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(" "));
        return new CheckedClaim(
                words, title == null ? words : Statement.of(title), Statement.of(all), claimant);
    }
}
