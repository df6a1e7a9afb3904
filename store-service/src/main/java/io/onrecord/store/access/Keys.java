package io.onrecord.store.access;

import io.onrecord.events.AccessKey;
import io.onrecord.events.Ids;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys, held in memory: looking one up waits for nothing. What other instances change is known
/// here a moment later.
@Startup
@Singleton
class Keys {

    /// Of the key in the file, which stands in no table.
    static final String ADMIN_ID = "k_admin";

    private static final int SHORTEST = 32;

    private final KeyRows rows;
    private final AccessConfig config;
    private final Clock clock;
    private final Worker worker;
    private volatile Map<String, Caller.Known> valid = Map.of();

    Keys(KeyRows rows, AccessConfig config, Clock clock) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
        worker =
                new Worker(
                        "keys",
                        config.refreshEvery(),
                        () -> {
                            refresh();
                            return false;
                        });
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /// @return empty when nobody may come with it
    Optional<Caller.Known> caller(Secret secret) {
        return Optional.ofNullable(valid.get(secret.hash()));
    }

    /// A key that was created: the only time that it is seen.
    record Created(Key key, Secret secret) {}

    Created create(String name, Set<AccessKey.Scope> scopes, List<String> sources)
            throws SQLException {
        Secret secret = Secret.random("ork_");
        String hash = secret.hash();
        Key key =
                new Key(
                        "k_" + Ids.textHash(hash).substring(0, 16),
                        name,
                        scopes,
                        sources,
                        now(),
                        null);
        rows.add(key, hash);
        refresh();
        return new Created(key, secret);
    }

    List<Key> list() throws SQLException {
        return rows.list();
    }

    boolean revoke(String id) throws SQLException {
        boolean revoked = rows.revoke(id, now());
        refresh();
        return revoked;
    }

    /// What the page has in the place of the key.
    Secret open(Caller.Known caller) throws SQLException {
        Secret session = Secret.random("ors_");
        rows.open(session, caller.keyId(), now().plus(config.sessionFor()));
        refresh();
        return session;
    }

    void close(Secret session) throws SQLException {
        rows.close(session, now());
        refresh();
    }

    /// Whether there is any key at all.
    boolean any() throws SQLException {
        refresh();
        return !valid.isEmpty();
    }

    private synchronized void refresh() throws SQLException {
        Map<String, Caller.Known> known = new HashMap<>(rows.valid(now(), adminId()));
        config.adminKeyFile()
                .ifPresent(file ->
                        known.put(
                                admin(file).hash(),
                                new Caller.Known(ADMIN_ID, Set.of(AccessKey.Scope.ADMIN))));
        valid = Collections.unmodifiableMap(known);
    }

    /// Sessions of the file's key end with the file.
    private String adminId() {
        return config.adminKeyFile().isPresent() ? ADMIN_ID : "";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Secret admin(Path file) {
        try {
            String text = Files.readString(file).strip();
            if (text.length() < SHORTEST) {
                throw new IllegalStateException(
                        "the key in %s is shorter than %d characters; make one with: openssl rand -hex 32 > %s"
                                .formatted(file, SHORTEST, file));
            }
            return new Secret(text);
        } catch (IOException e) {
            throw new IllegalStateException("no key can be read from " + file + ": " + e, e);
        }
    }
}
