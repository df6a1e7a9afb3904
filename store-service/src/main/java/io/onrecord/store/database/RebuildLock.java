package io.onrecord.store.database;

import java.sql.Connection;
import java.sql.SQLException;

/// Keeps a rebuild, which empties the tables, apart from those who add to them: none of them goes
/// on in tables that were emptied under its hands. It is asked for before the [SettlingLock] and
/// before any row is touched, and held to the end of the transaction.
public final class RebuildLock {

    private static final long KEY = 0x72656275696c64L;

    private RebuildLock() {}

    /// For whoever adds rows: many hold it at the same time.
    public static void share(Connection connection) throws SQLException {
        Rows.select(connection, "SELECT pg_advisory_xact_lock_shared(?)", row -> true, KEY);
    }

    /// For the rebuild: it waits until nobody shares it.
    public static void take(Connection connection) throws SQLException {
        Rows.select(connection, "SELECT pg_advisory_xact_lock(?)", row -> true, KEY);
    }
}
