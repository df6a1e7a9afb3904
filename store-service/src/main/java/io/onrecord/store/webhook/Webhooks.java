package io.onrecord.store.webhook;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.stream.Interest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of webhooks.
@ApplicationScoped
public class Webhooks {

    private static final String LIST =
            """
            SELECT w.id, w.url, w.interest, w.disabled, w.created_at,
                (SELECT count(*) FROM store.webhook_delivery d
                 WHERE d.webhook_id = w.id AND d.state = 'PENDING') AS pending,
                (SELECT count(*) FROM store.webhook_delivery d
                 WHERE d.webhook_id = w.id AND d.state = 'FAILED') AS failed
            FROM store.webhook w WHERE ? IN ('', w.id) ORDER BY w.created_at, w.id
            """;

    private static final String ADD =
            """
            INSERT INTO store.webhook (id, url, interest, since, secret, created_at)
            VALUES (?, ?, ?::jsonb, (SELECT greatest(
                    coalesce((SELECT max(position) FROM store.stream), 0),
                    (SELECT max(position) FROM store.webhook_progress))), ?, ?)
            """;

    private static final String ROTATE =
            """
            UPDATE store.webhook SET former_secret = secret, former_until = ?, secret = ?
            WHERE id = ?
            """;

    private final Database database;
    private final WebhookConfig config;
    private final Clock clock;

    public Webhooks(Database database, WebhookConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /// @return its id
    String add(String url, Interest interest, String secret) throws SQLException {
        String id = "w_" + UUID.randomUUID().toString().replace("-", "");
        database.change(connection ->
                Rows.execute(connection, ADD, id, url, JsonText.of(interest), secret, now()));
        return id;
    }

    List<Webhook> list() throws SQLException {
        return database.transaction(
                connection -> Rows.select(connection, LIST, Webhooks::read, ""));
    }

    Optional<Webhook> get(String id) throws SQLException {
        return database
                .transaction(connection -> Rows.select(connection, LIST, Webhooks::read, id))
                .stream()
                .findFirst();
    }

    /// @return whether it was there
    boolean rotate(String id, String secret) throws SQLException {
        OffsetDateTime until = now().plus(config.formerSecretFor());
        return database.transaction(
                connection -> Rows.execute(connection, ROTATE, until, secret, id) == 1);
    }

    /// With all that waits for it.
    ///
    /// @return whether it was there
    boolean remove(String id) throws SQLException {
        return database.transaction(connection -> {
            Rows.execute(connection, "DELETE FROM store.webhook_delivery WHERE webhook_id = ?", id);
            return Rows.execute(connection, "DELETE FROM store.webhook WHERE id = ?", id) == 1;
        });
    }

    static void disable(Connection connection, String id, String why) throws SQLException {
        Rows.execute(connection, "UPDATE store.webhook SET disabled = ? WHERE id = ?", why, id);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Webhook read(ResultSet row) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("url"),
                JsonText.read(row.getString("interest"), Interest.class),
                row.getString("disabled"),
                row.getInt("pending"),
                row.getInt("failed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
