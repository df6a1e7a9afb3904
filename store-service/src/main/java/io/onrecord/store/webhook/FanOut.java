package io.onrecord.store.webhook;

import io.onrecord.store.database.Columns;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.stream.Interest;
import io.onrecord.store.stream.StreamEntries;
import io.onrecord.store.stream.StreamEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Walks the stream, on one instance at a time, and writes down who is to be told of what. The
/// walk's progress and what it wrote are one transaction.
@ApplicationScoped
public class FanOut {

    private static final long LOCK = 0x776562686f6f6bL;

    private static final String HOOKS =
            "SELECT id, since, interest FROM store.webhook WHERE disabled IS NULL AND ? IN ('', id)";

    private static final String ADD =
            """
            INSERT INTO store.webhook_delivery (webhook_id, position, state, attempts, due_at,
                first_at)
            SELECT webhook_id, position, 'PENDING', 0, at::timestamptz, at::timestamptz
            FROM unnest(?, ?, ?) AS meant (webhook_id, position, at)
            ON CONFLICT (webhook_id, position) DO
            """;

    private static final String ONCE = ADD + " NOTHING";

    private static final String AGAIN =
            ADD
                    + """
                     UPDATE SET state = 'PENDING', attempts = 0, due_at = excluded.due_at,
                        first_at = excluded.first_at, outcome = NULL
                    """;

    private final Database database;
    private final StreamEntries stream;
    private final Clock clock;

    public FanOut(Database database, StreamEntries stream, Clock clock) {
        this.database = database;
        this.stream = stream;
        this.clock = clock;
    }

    private record Hook(String id, long since, Interest interest) {}

    private record Meant(String webhookId, long position) {}

    /// @return whether there may be more
    boolean round() throws SQLException {
        return database.transaction(connection -> {
            boolean alone =
                    Rows.select(
                                    connection,
                                    "SELECT pg_try_advisory_xact_lock(?)",
                                    row -> row.getBoolean(1),
                                    LOCK)
                            .getFirst();
            return alone && walk(connection);
        });
    }

    private boolean walk(Connection connection) throws SQLException {
        long from =
                Rows.select(
                                connection,
                                "SELECT position FROM store.webhook_progress",
                                row -> row.getLong(1))
                        .getFirst();
        StreamEntries.Page page = stream.after(from);
        if (page.last() == from) {
            return false;
        }
        List<Meant> meant = new ArrayList<>();
        for (Hook hook : hooks(connection, "")) {
            meant(hook, page, hook.since(), meant);
        }
        write(connection, ONCE, meant);
        Rows.execute(connection, "UPDATE store.webhook_progress SET position = ?", page.last());
        return page.more();
    }

    /// Sends again what was announced behind a position, as far as the stream is kept.
    ///
    /// @return how many messages
    int replay(String webhookId, long since) throws SQLException {
        int count = 0;
        long from = since;
        while (true) {
            StreamEntries.Page page = stream.after(from);
            count +=
                    database.transaction(connection -> {
                        List<Meant> meant = new ArrayList<>();
                        for (Hook hook : hooks(connection, webhookId)) {
                            meant(hook, page, since, meant);
                        }
                        return write(connection, AGAIN, meant);
                    });
            from = page.last();
            if (!page.more()) {
                return count;
            }
        }
    }

    private static void meant(Hook hook, StreamEntries.Page page, long since, List<Meant> meant) {
        for (StreamEntry entry : page.entries()) {
            if (entry.position() > since && hook.interest().concerns(entry)) {
                meant.add(new Meant(hook.id(), entry.position()));
            }
        }
    }

    private int write(Connection connection, String sql, List<Meant> meant) throws SQLException {
        Instant now = clock.instant();
        return new Columns<>(meant)
                .text(Meant::webhookId)
                .bigint(Meant::position)
                .time(one -> now)
                .execute(connection, sql);
    }

    private static List<Hook> hooks(Connection connection, String only) throws SQLException {
        return Rows.select(
                connection,
                HOOKS,
                row ->
                        new Hook(
                                row.getString("id"),
                                row.getLong("since"),
                                JsonText.read(row.getString("interest"), Interest.class)),
                only);
    }
}
