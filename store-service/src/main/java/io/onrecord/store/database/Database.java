package io.onrecord.store.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Transactions in plain JDBC, for work that is made of native multi-row statements.
@ApplicationScoped
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);

    /// SQLSTATE of what PostgreSQL undid in favour of another: a conflict of snapshots, a deadlock.
    private static final Set<String> UNDONE = Set.of("40001", "40P01");

    private static final int ATTEMPTS = 5;

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
    /// whoever has waited for a lock sees what its holder did. What PostgreSQL undid in favour of
    /// another transaction is done once more: nothing outside the database may tell the difference.
    public <T> T transaction(Work<T> work) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isUndone(e)) {
                    throw e;
                }
                LOG.debugf("Undone in favour of another, done again: %s", e.getMessage());
            }
        }
    }

    /// As [#transaction], for work that leaves traces outside the database: it is done once.
    public <T> T once(Work<T> work) throws SQLException {
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

    private static boolean isUndone(SQLException failure) {
        return UNDONE.contains(String.valueOf(failure.getSQLState()));
    }

    private static void rollBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
