package io.onrecord.store.intake;

import io.onrecord.events.ArticleVersion;
import java.util.Comparator;

/// What an arrived row is, in the order in which rows are written: writers that agree on an order
/// never wait for each other in a circle.
///
/// @param extractor 0 for an article
/// @param id of the quote or finding; empty for an article or a reading
record RowKey(String articleId, ArticleVersion version, int extractor, String id)
        implements Comparable<RowKey> {

    private static final Comparator<RowKey> ORDER =
            Comparator.comparing(RowKey::articleId)
                    .thenComparing(RowKey::version)
                    .thenComparingInt(RowKey::extractor)
                    .thenComparing(RowKey::id);

    @Override
    public int compareTo(RowKey other) {
        return ORDER.compare(this, other);
    }
}
