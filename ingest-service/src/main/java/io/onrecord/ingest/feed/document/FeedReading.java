package io.onrecord.ingest.feed.document;

import java.util.List;

/// What a body turned out to be.
public sealed interface FeedReading permits FeedDocument, FeedReading.NoFeed {

    /// @param feeds addresses that it names, one of which may have been meant
    record NoFeed(String why, List<String> feeds) implements FeedReading {

        public NoFeed {
            feeds = List.copyOf(feeds);
        }
    }
}
