package io.onrecord.ingest.feed;

import io.onrecord.ingest.fetch.Validators;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table of feeds.
final class FeedRows {

    private static final String COLUMNS =
            """
            select id, url, source, name, folder, at, every_ms, etag, last_modified,
                validators_lie, unchecked, items_hash, kind, title, last_success_at, last_item_at,
                gap_seconds, failures, last_error_at, last_error_code, last_error, due_at
            from ingest.feed
            """;

    private static final String ADD =
            """
            insert into ingest.feed (id, url, source, name, folder, at, host, every_ms, due_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))
            on conflict (id) do nothing
            """;

    private static final String UPDATE =
            """
            update ingest.feed
            set at = ?, host = ?, every_ms = ?, etag = ?, last_modified = ?,
                validators_lie = ?, unchecked = ?, items_hash = ?, kind = ?, title = ?,
                last_success_at = ?, last_item_at = ?, gap_seconds = ?, failures = ?,
                last_error_at = ?, last_error_code = ?, last_error = ?,
                due_at = now() + make_interval(secs => ?)
            where id = ?
            """;

    private static final String DUE =
            COLUMNS + " where host = ? and due_at <= now() order by due_at, id limit 1";

    private static final String LIST =
            COLUMNS + " where id > ? and (? = '' or source = ?) order by id limit ?";

    private FeedRows() {}

    /// @param nextAt when it is asked for next
    record Row(Feed feed, Instant nextAt) {}

    /// @param delay before it is asked for first
    /// @return whether it is new
    static boolean add(Connection connection, Feed feed, String host, Duration delay)
            throws SQLException {
        return Statements.execute(
                        connection,
                        ADD,
                        feed.id(),
                        feed.url(),
                        feed.source(),
                        feed.name(),
                        feed.folder(),
                        feed.asking().at(),
                        host,
                        feed.asking().every().toMillis(),
                        delay.toMillis() / 1_000.0)
                == 1;
    }

    /// @param wait until it is asked for again
    static void update(Connection connection, Feed feed, String host, Duration wait)
            throws SQLException {
        Feed.Asking asking = feed.asking();
        Feed.History history = feed.history();
        Duration gap = history.gap();
        Statements.execute(
                connection,
                UPDATE,
                asking.at(),
                host,
                asking.every().toMillis(),
                asking.validators().etag(),
                asking.validators().lastModified(),
                asking.validatorsLie(),
                asking.unchecked(),
                asking.itemsHash(),
                history.kind(),
                history.title(),
                history.lastSuccessAt(),
                history.lastItemAt(),
                gap == null ? null : gap.toSeconds(),
                history.failures(),
                history.lastErrorAt(),
                history.lastErrorCode(),
                history.lastError(),
                wait.toMillis() / 1_000.0,
                feed.id());
    }

    static Optional<Feed> due(Connection connection, String host) throws SQLException {
        return Statements.select(connection, DUE, FeedRows::feed, host).stream().findFirst();
    }

    static Optional<Row> get(Connection connection, String id) throws SQLException {
        return Statements.select(connection, COLUMNS + " where id = ?", FeedRows::row, id).stream()
                .findFirst();
    }

    /// @param after the last id that is known already; empty to begin
    /// @param source of which they are; empty for all
    static List<Row> list(Connection connection, String after, String source, int most)
            throws SQLException {
        return Statements.select(connection, LIST, FeedRows::row, after, source, source, most);
    }

    /// With everything that is known of its articles; the articles themselves stay.
    static boolean remove(Connection connection, String id) throws SQLException {
        return Statements.execute(connection, "delete from ingest.feed where id = ?", id) == 1;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(feed(row), Objects.requireNonNull(Statements.instant(row, "due_at")));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("id"),
                row.getString("url"),
                row.getString("source"),
                row.getString("name"),
                row.getString("folder"),
                new Feed.Asking(
                        row.getString("at"),
                        Duration.ofMillis(row.getLong("every_ms")),
                        new Validators(row.getString("etag"), row.getString("last_modified")),
                        row.getBoolean("validators_lie"),
                        row.getInt("unchecked"),
                        row.getString("items_hash")),
                new Feed.History(
                        row.getString("kind"),
                        row.getString("title"),
                        Statements.instant(row, "last_success_at"),
                        Statements.instant(row, "last_item_at"),
                        gap(row),
                        row.getInt("failures"),
                        Statements.instant(row, "last_error_at"),
                        row.getString("last_error_code"),
                        row.getString("last_error")));
    }

    private static @Nullable Duration gap(ResultSet row) throws SQLException {
        long seconds = row.getLong("gap_seconds");
        return row.wasNull() ? null : Duration.ofSeconds(seconds);
    }
}
