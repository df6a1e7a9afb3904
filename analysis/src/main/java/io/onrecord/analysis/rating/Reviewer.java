package io.onrecord.analysis.rating;

import org.jspecify.annotations.Nullable;

/// The publisher who rates.
///
/// @param domain its registered domain, lower case; null when only a name is given that we do not
///   know
public record Reviewer(@Nullable String name, @Nullable String domain) {

    static final Reviewer UNNAMED = new Reviewer(null, null);
}
