package io.onrecord.store.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Transactions in plain JDBC, for work that is made of native multi-row statements.
@ApplicationScoped
public class Database {

    private final DataSource connections;

    public Database(DataSource connections) {
        this.connections = connections;
    }

    /// What is done on one connection.
    @FunctionalInterface
    public interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    /// What is done for its effect alone.
    @FunctionalInterface
    public interface Change {

        void on(Connection connection) throws SQLException;
    }

    /// All of it or nothing. Each statement sees what others had committed when it began, so that
    /// whoever has waited for a lock sees what its holder did.
    public <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (Throwable e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /// As [#transaction], for work without a result.
    public void change(Change change) throws SQLException {
        transaction(connection -> {
            change.on(connection);
            return true;
        });
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
