package io.onrecord.ingest.feed.document;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A feed as it was fetched.
///
/// @param title of the feed; null when it has none
/// @param freshFor how long the feed says that it stays as it is; null when it does not
/// @param items in its order, each once, at most [#MOST_ITEMS]
public record FeedDocument(
        Kind kind, @Nullable String title, @Nullable Duration freshFor, List<FeedItem> items)
        implements FeedReading {

    /// What stands behind them is left for when it moves up.
    public static final int MOST_ITEMS = 1_000;

    public FeedDocument {
        items =
                items.stream()
                        .filter(FeedItem::isAny)
                        .filter(new Once())
                        .limit(MOST_ITEMS)
                        .toList();
    }

    /// What a feed is in.
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        NEWS_SITEMAP,
        WORDPRESS
    }

    /// The first of those that are the same.
    private static final class Once implements Predicate<FeedItem> {

        private final Set<String> seen = new HashSet<>();

        @Override
        public boolean test(FeedItem item) {
            return seen.add(item.key());
        }
    }
}
