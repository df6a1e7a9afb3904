package io.onrecord.store.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1.1 (jsonfeed.org).
public record JsonFeed(
        String version,
        String title,
        String home_page_url,
        String feed_url,
        @Nullable String next_url,
        List<Item> items) {

    static final String VERSION = "https://jsonfeed.org/version/1.1";

    public JsonFeed {
        items = List.copyOf(items);
    }

    /// @param id of the verdict and its version: a new state is a new item
    /// @param url where a person reads what it rests on, or else what is known of it
    /// @param tags its kind, and the class of its rating
    public record Item(
            String id,
            String url,
            String title,
            String content_text,
            Instant date_published,
            List<String> tags) {

        public Item {
            tags = List.copyOf(tags);
        }
    }
}
