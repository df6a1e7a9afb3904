package io.onrecord.store.webhook;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of deliveries.
@ApplicationScoped
public class Deliveries {

    /// So many messages are under way to one address at once, and so many to all.
    static final int TO_ONE = 4;

    static final int TO_ALL = 64;

    /// Whoever takes one has it for a while: if nothing comes of it, another takes it.
    private static final String TAKE =
            """
            UPDATE store.webhook_delivery taken
            SET due_at = ?, attempts = taken.attempts + 1
            FROM (
                SELECT d.webhook_id, d.position, w.url, w.secret,
                    CASE WHEN w.former_until > ? THEN w.former_secret END AS former
                FROM store.webhook w
                CROSS JOIN LATERAL (
                    SELECT webhook_id, position FROM store.webhook_delivery
                    WHERE webhook_id = w.id AND state = 'PENDING' AND due_at <= ?
                    ORDER BY due_at, position LIMIT ? FOR UPDATE SKIP LOCKED) d
                WHERE w.disabled IS NULL AND w.id <> ALL (?)
                LIMIT ?) due
            WHERE (taken.webhook_id, taken.position) = (due.webhook_id, due.position)
            RETURNING taken.webhook_id, taken.position, taken.attempts, taken.first_at, due.url,
                due.secret, due.former
            """;

    private static final String END =
            """
            UPDATE store.webhook_delivery SET state = ?, outcome = ?
            WHERE webhook_id = ? AND position = ?
            """;

    private static final String POSTPONE =
            """
            UPDATE store.webhook_delivery SET due_at = ?, outcome = ?
            WHERE webhook_id = ? AND position = ?
            """;

    private final Database database;

    public Deliveries(Database database) {
        this.database = database;
    }

    /// How a delivery ended.
    enum End {
        DELIVERED,
        FAILED,
        /// What it was about may not be told any more.
        MOOT
    }

    /// @param busy webhooks that have enough under way
    /// @param most how many
    List<Delivery> take(Instant now, Duration lease, Collection<String> busy, int most)
            throws SQLException {
        return database.transaction(connection ->
                Rows.select(
                        connection,
                        TAKE,
                        Deliveries::read,
                        at(now.plus(lease)),
                        at(now),
                        at(now),
                        TO_ONE,
                        busy,
                        most));
    }

    void end(Delivery delivery, End end, String outcome) throws SQLException {
        database.change(connection ->
                Rows.execute(
                        connection,
                        END,
                        end.name(),
                        outcome,
                        delivery.webhookId(),
                        delivery.position()));
    }

    /// The receiver is there no more: nothing is sent to it from now on.
    void gone(Delivery delivery, String outcome) throws SQLException {
        end(delivery, End.FAILED, outcome);
        database.change(connection -> Webhooks.disable(connection, delivery.webhookId(), "GONE"));
    }

    void postpone(Delivery delivery, Instant until, String outcome) throws SQLException {
        database.change(connection ->
                Rows.execute(
                        connection,
                        POSTPONE,
                        at(until),
                        outcome,
                        delivery.webhookId(),
                        delivery.position()));
    }

    private static Delivery read(ResultSet row) throws SQLException {
        List<String> secrets = new ArrayList<>(List.of(row.getString("secret")));
        @Nullable String former = row.getString("former");
        if (former != null) {
            secrets.add(former);
        }
        return new Delivery(
                row.getString("webhook_id"),
                row.getLong("position"),
                row.getInt("attempts"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getString("url"),
                secrets);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
