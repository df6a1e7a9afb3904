package io.onrecord.ingest.feed;

import io.onrecord.ingest.feed.document.FeedItem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of what feeds were seen to have, and of what of it waits to be brought in.
final class ItemRows {

    /// What is known and the same is only seen again.
    private static final String REMEMBER =
            """
            insert into ingest.feed_item (feed_id, key, fingerprint, item, host)
            select ?, key, fingerprint, item, host
            from unnest(?, ?, ?, ?) as given (key, fingerprint, item, host)
            on conflict (feed_id, key) do update
            set fingerprint = excluded.fingerprint, seen_at = now(), item = excluded.item,
                host = excluded.host, due_at = now(), attempts = 0, outcome = null
            where feed_item.fingerprint <> excluded.fingerprint
            """;

    private static final String SEEN =
            """
            update ingest.feed_item set seen_at = now()
            where feed_id = ? and key = any (?) and seen_at < now() - interval '1 day'
            """;

    private static final String WAITING =
            """
            select i.feed_id, i.key, i.fingerprint, i.item, i.attempts, f.source,
                coalesce(f.name, f.title) as name
            from ingest.feed_item i join ingest.feed f on f.id = i.feed_id
            where i.host = ? and i.item is not null and i.due_at <= now()
            order by i.due_at, i.key limit 1
            """;

    private static final String DONE =
            """
            update ingest.feed_item set item = null, outcome = ?
            where feed_id = ? and key = ? and fingerprint = ?
            """;

    private static final String LATER =
            """
            update ingest.feed_item
            set attempts = ?, outcome = ?, due_at = now() + make_interval(secs => ?)
            where feed_id = ? and key = ? and fingerprint = ?
            """;

    private static final String FORGET =
            """
            delete from ingest.feed_item
            where item is null and seen_at < now() - make_interval(secs => ?)
            """;

    private ItemRows() {}

    /// An article that waits to be brought in.
    ///
    /// @param attempts that came to nothing
    /// @param sourceName what readers call the publisher; null when nobody said
    record Waiting(
            String feedId,
            String key,
            String fingerprint,
            FeedItem item,
            int attempts,
            String source,
            @Nullable String sourceName) {}

    /// @param hosts where each one's page is
    /// @return how many are new or changed
    static int remember(
            Connection connection, String feedId, List<FeedItem> items, List<String> hosts)
            throws SQLException {
        String[] keys = items.stream().map(FeedItem::key).toArray(String[]::new);
        int changed =
                Statements.execute(
                        connection,
                        REMEMBER,
                        feedId,
                        keys,
                        items.stream().map(FeedItem::fingerprint).toArray(String[]::new),
                        items.stream().map(FeedItem::json).toArray(String[]::new),
                        hosts.toArray(String[]::new));
        Statements.execute(connection, SEEN, feedId, keys);
        if (changed > 0) {
            HostRows.wake(connection, hosts);
        }
        return changed;
    }

    static Optional<Waiting> next(Connection connection, String host) throws SQLException {
        return Statements.select(
                        connection,
                        WAITING,
                        row ->
                                new Waiting(
                                        row.getString("feed_id"),
                                        row.getString("key"),
                                        row.getString("fingerprint"),
                                        FeedItem.ofJson(row.getString("item")),
                                        row.getInt("attempts"),
                                        row.getString("source"),
                                        row.getString("name")),
                        host)
                .stream()
                .findFirst();
    }

    /// Nothing more comes of it, until the feed has it otherwise.
    static void done(Connection connection, Waiting waiting, String outcome) throws SQLException {
        Statements.execute(
                connection, DONE, outcome, waiting.feedId(), waiting.key(), waiting.fingerprint());
    }

    static void later(
            Connection connection, Waiting waiting, int attempts, String outcome, Duration wait)
            throws SQLException {
        Statements.execute(
                connection,
                LATER,
                attempts,
                outcome,
                wait.toMillis() / 1_000.0,
                waiting.feedId(),
                waiting.key(),
                waiting.fingerprint());
    }

    static void forget(Connection connection, Duration kept) throws SQLException {
        Statements.execute(connection, FORGET, (double) kept.toSeconds());
    }
}
