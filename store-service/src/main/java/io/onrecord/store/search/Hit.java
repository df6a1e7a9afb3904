package io.onrecord.store.search;

import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.verdict.VerdictItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What was found.
///
/// @param score how well it fits, 0..1, among what was found with it
/// @param quote that holds the words; null when a claim does
/// @param verdict the rating of the claim that holds the words; null when a quote does
public record Hit(
        Type type,
        double score,
        Snippet snippet,
        @Schema(nullable = true) @Nullable QuoteItem quote,
        @Schema(nullable = true) @Nullable VerdictItem verdict) {

    /// What holds the words.
    public enum Type {
        QUOTE,
        CLAIM
    }
}
