package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A rating as its publisher states it. `verbatim` is the datum; the class is a view of it.
///
/// @param verbatim the label in the publisher's words
/// @param scale the publisher's name for its scale, where it has one
/// @param ratingClass which of ours the label falls in
/// @param classVersion the version of the table that says so
/// @param numeric the markup's `ratingValue`: carried, never used, because it contradicts the label
///   too often
/// @param numericConflicts whether the number contradicts the label; null when there is none
/// @param limitation where the publisher says what it does not judge (“we can't say …”)
public record Rating(
        String verbatim,
        @Nullable String scale,
        @JsonProperty("class") RatingClass ratingClass,
        int classVersion,
        @Nullable Double numeric,
        @Nullable Boolean numericConflicts,
        @Nullable Span limitation) {}
