package io.onrecord.store.access;

import com.fasterxml.jackson.core.type.TypeReference;
import io.onrecord.events.AccessKey;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.SettlingLock;
import io.onrecord.store.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The tables of keys and sessions. What becomes of a key is announced in the same transaction.
@ApplicationScoped
public class KeyRows {

    private static final TypeReference<Set<AccessKey.Scope>> SCOPES = new TypeReference<>() {};
    private static final TypeReference<List<String>> SOURCES = new TypeReference<>() {};

    private static final String ADD =
            """
            INSERT INTO store.api_key (id, hash, name, scopes, sources, created_at)
            VALUES (?, ?, ?, ?::jsonb, ?::jsonb, ?)
            """;

    private static final String LIST =
            """
            SELECT id, name, scopes, sources, created_at, revoked_at FROM store.api_key
            ORDER BY created_at, id
            """;

    private static final String REVOKE =
            "UPDATE store.api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL";

    private static final String VALID =
            """
            SELECT hash, id, scopes FROM store.api_key WHERE revoked_at IS NULL
            UNION ALL
            SELECT s.hash, k.id, k.scopes FROM store.api_session s
            JOIN store.api_key k ON k.id = s.key_id AND k.revoked_at IS NULL
            WHERE s.expires_at > ?
            UNION ALL
            SELECT s.hash, s.key_id, '["ADMIN"]' FROM store.api_session s
            WHERE s.expires_at > ? AND s.key_id = ?
            """;

    private static final String OPEN =
            "INSERT INTO store.api_session (hash, key_id, expires_at) VALUES (?, ?, ?)";

    private final Database database;

    public KeyRows(Database database) {
        this.database = database;
    }

    private record Valid(String hash, Caller.Known caller) {}

    void add(Key key, String hash) throws SQLException {
        database.change(connection -> {
            SettlingLock.take(connection);
            Rows.execute(
                    connection,
                    ADD,
                    key.id(),
                    hash,
                    key.name(),
                    JsonText.of(key.scopes()),
                    JsonText.of(key.sources()),
                    key.createdAt().atOffset(ZoneOffset.UTC));
            Outbox.admit(
                    connection,
                    new AccessKey(
                            key.id(),
                            hash,
                            key.scopes().stream().sorted().toList(),
                            key.sources()));
        });
    }

    List<Key> list() throws SQLException {
        return database.transaction(connection -> Rows.select(connection, LIST, KeyRows::read));
    }

    /// @return false when there is no such key that is valid
    boolean revoke(String id, Instant now) throws SQLException {
        return database.transaction(connection -> {
            SettlingLock.take(connection);
            boolean revoked =
                    Rows.execute(connection, REVOKE, now.atOffset(ZoneOffset.UTC), id) == 1;
            if (revoked) {
                Outbox.expel(connection, id);
            }
            return revoked;
        });
    }

    void open(Secret session, String keyId, Instant until) throws SQLException {
        database.change(connection ->
                Rows.execute(
                        connection, OPEN, session.hash(), keyId, until.atOffset(ZoneOffset.UTC)));
    }

    void close(Secret session, Instant now) throws SQLException {
        database.change(connection ->
                Rows.execute(
                        connection,
                        "DELETE FROM store.api_session WHERE hash = ? OR expires_at < ?",
                        session.hash(),
                        now.atOffset(ZoneOffset.UTC)));
    }

    /// Whoever may come, by the hash of key or session.
    ///
    /// @param adminId of the key that stands in no table
    Map<String, Caller.Known> valid(Instant now, String adminId) throws SQLException {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        Map<String, Caller.Known> valid = new HashMap<>();
        database.transaction(connection ->
                        Rows.select(
                                connection,
                                VALID,
                                row ->
                                        new Valid(
                                                row.getString("hash"),
                                                new Caller.Known(
                                                        row.getString("id"),
                                                        JsonText.read(
                                                                row.getString("scopes"), SCOPES))),
                                at,
                                at,
                                adminId))
                .forEach(one -> valid.put(one.hash(), one.caller()));
        return valid;
    }

    private static Key read(ResultSet row) throws SQLException {
        return new Key(
                row.getString("id"),
                row.getString("name"),
                JsonText.read(row.getString("scopes"), SCOPES),
                JsonText.read(row.getString("sources"), SOURCES),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("revoked_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
