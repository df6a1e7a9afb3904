package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// The exact words that show something, and where they stand.
///
/// @param textHash [Article#textHash] of the text that was read
/// @param part what the span points into: `text`, or `reviews/N` for the N-th review of the article
/// @param words the span's own words
public record Evidence(
        String articleId,
        ArticleVersion articleVersion,
        String textHash,
        String part,
        Span span,
        String words,
        Role role) {

    public static final String TEXT = "text";

    public enum Role {
        RATING,
        CLAIM,
        CLAIMANT,
        LIMITATION,
        UTTERANCE,
        REPETITION,
        DENIAL,
        EARLIER_STATEMENT,
        NARRATION,
        CORRECTION,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
