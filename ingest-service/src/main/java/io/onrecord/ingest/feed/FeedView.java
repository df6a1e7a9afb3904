package io.onrecord.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed as it is shown.
///
/// @param source the publisher's domain, which every article of the feed is of
/// @param kind what form it is in; null before it was read
/// @param movedTo where it is asked for now; null for its own address
/// @param every seconds between two questions, as they are at the moment
/// @param conditional whether it is asked whether it has changed, rather than whole
/// @param problem why it could not be had or read the last time; null when it could
public record FeedView(
        String id,
        String url,
        String source,
        String name,
        @Nullable String folder,
        Health health,
        @Nullable String kind,
        @Nullable String movedTo,
        long every,
        boolean conditional,
        Instant nextAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastItemAt,
        @Nullable Problem problem) {

    /// @param code stable, for programs
    /// @param times one after the other
    public record Problem(String code, String detail, Instant at, int times) {}

    static FeedView of(FeedRows.Row row, Instant now) {
        Feed feed = row.feed();
        Feed.Asking asking = feed.asking();
        Feed.History history = feed.history();
        return new FeedView(
                feed.id(),
                feed.url(),
                feed.source(),
                feed.shownName(),
                feed.folder(),
                Health.of(history, now),
                history.kind(),
                asking.at().equals(feed.url()) ? null : asking.at(),
                asking.every().toSeconds(),
                !asking.validatorsLie() && !asking.validators().isEmpty(),
                row.nextAt(),
                history.lastSuccessAt(),
                history.lastItemAt(),
                problem(history));
    }

    private static @Nullable Problem problem(Feed.History history) {
        String code = history.lastErrorCode();
        Instant at = history.lastErrorAt();
        return history.failures() == 0 || code == null || at == null
                ? null
                : new Problem(
                        code,
                        history.lastError() == null ? "" : history.lastError(),
                        at,
                        history.failures());
    }
}
