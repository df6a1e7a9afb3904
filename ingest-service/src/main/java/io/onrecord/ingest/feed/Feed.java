package io.onrecord.ingest.feed;

import io.onrecord.events.Ids;
import io.onrecord.ingest.fetch.Validators;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed that is followed.
///
/// @param url as it was given, in one form
/// @param source the publisher's domain, which every article of the feed is of
/// @param name the operator's; null for the feed's own title
public record Feed(
        String id,
        String url,
        String source,
        @Nullable String name,
        @Nullable String folder,
        Asking asking,
        History history) {

    /// How it is asked for.
    ///
    /// @param at where; another address than its own when it has moved
    /// @param every the time between two questions, as it brings something or not
    /// @param unchecked answers “not modified” since it was last read whole
    /// @param itemsHash what it had then; null before the first time
    public record Asking(
            String at,
            Duration every,
            Validators validators,
            boolean validatorsLie,
            int unchecked,
            @Nullable String itemsHash) {

        static Asking first(String url, Duration every) {
            return new Asking(url, every, Validators.NONE, false, 0, null);
        }
    }

    /// How it has gone so far.
    ///
    /// @param kind what form it is in
    /// @param title its own
    /// @param gap between two of its articles, as it mostly is
    /// @param failures since it last went well
    public record History(
            @Nullable String kind,
            @Nullable String title,
            @Nullable Instant lastSuccessAt,
            @Nullable Instant lastItemAt,
            @Nullable Duration gap,
            int failures,
            @Nullable Instant lastErrorAt,
            @Nullable String lastErrorCode,
            @Nullable String lastError) {

        static final History NONE = new History(null, null, null, null, null, 0, null, null, null);
    }

    /// The same address has the same id on every machine.
    static String id(String url) {
        return "f_" + Ids.textHash(url).substring(0, 16);
    }

    /// What readers call it.
    String shownName() {
        String title = name == null ? history.title() : name;
        return title == null ? url : title;
    }
}
