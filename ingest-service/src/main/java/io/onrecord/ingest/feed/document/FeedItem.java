package io.onrecord.ingest.feed.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a feed says of one article.
///
/// @param id the publisher's; null when there is none
/// @param url of the page; null when there is none, and then there is an id
/// @param content HTML; null when the feed has none
/// @param summary HTML; null when the feed has none
public record FeedItem(
        @Nullable String id,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String content,
        @Nullable String summary) {

    /// What is longer is cut.
    private static final int LONGEST_LINE = 1_000;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_MARKUP = 1_000_000;

    public FeedItem {
        id = cut(id, LONGEST_ADDRESS);
        url = url == null || url.length() > LONGEST_ADDRESS ? null : url;
        headline = cut(headline, LONGEST_LINE);
        byline = cut(byline, LONGEST_LINE);
        content = cut(content, LONGEST_MARKUP);
        summary = cut(summary, LONGEST_MARKUP);
    }

    /// By which it is known again.
    public String key() {
        return Ids.textHash(Objects.requireNonNull(url == null ? id : url));
    }

    /// By which it is seen to have changed.
    public String fingerprint() {
        return Ids.textHash(json());
    }

    /// To be kept until it is taken.
    public String json() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an item that is no JSON: " + url, e);
        }
    }

    public static FeedItem ofJson(String json) {
        try {
            return Json.MAPPER.readValue(json, FeedItem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no item: " + json, e);
        }
    }

    boolean isAny() {
        return url != null || id != null;
    }

    private static @Nullable String cut(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
