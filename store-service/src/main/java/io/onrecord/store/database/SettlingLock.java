package io.onrecord.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/// One lock for the whole database, held to the end of the transaction. Whoever holds it sees
/// everything that earlier holders committed, and draws the next positions of the stream and the
/// outbox.
public final class SettlingLock {

    private static final long KEY = 0x6f6e7265636f7264L;

    private SettlingLock() {}

    public static void take(Connection connection) throws SQLException {
        Rows.select(connection, "SELECT pg_advisory_xact_lock(?)", row -> true, KEY);
    }
}
