package io.onrecord.store.selection;

/// One respect in which quotes and verdicts differ.
public enum Facet {
    /// Of the contract's words for it.
    KIND,
    /// Of a verdict.
    STATUS,
    /// Of a quote.
    STANDING,
    /// The name key of the speaker, or of the claimant.
    SPEAKER,
    /// The domain of whoever published it; for a published rating, of whoever rated.
    PUBLISHER,
    /// Of the article: the first part of its language tag.
    LANGUAGE,
    /// Of the rating.
    CLASS,
    /// The publisher's own label, in lower case without marks.
    RATING,
    CLAIM,
    ARTICLE,
    /// The first day of the period in which it was said, in ISO 8601.
    SAID,
    /// When its article was published.
    PUBLISHED,
    /// When the store came to it.
    OBSERVED
}
