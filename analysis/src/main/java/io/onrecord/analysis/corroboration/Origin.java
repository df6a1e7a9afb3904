package io.onrecord.analysis.corroboration;

import io.onrecord.events.Article;
import org.jspecify.annotations.Nullable;

/// Where a statement was printed.
///
/// @param owner of the publisher; null where the operator's table does not know it
/// @param wire whose copy the article is; null when it is nobody's
/// @param original the article that this one is a near-copy of, or the article itself
public record Origin(@Nullable String owner, @Nullable String wire, String original) {

    public static Origin of(Article article) {
        String copied = article.nearCopyOf();
        return new Origin(
                article.source().owner(), article.wire(), copied == null ? article.id() : copied);
    }

    /// Whether neither can have it from the other, as far as is known.
    boolean isIndependentOf(Origin other) {
        return owner != null
                && other.owner != null
                && !owner.equalsIgnoreCase(other.owner)
                && !(wire != null && wire.equalsIgnoreCase(other.wire))
                && !original.equals(other.original);
    }
}
