package io.onrecord.store.database;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Connections of an instance that is killed: the server ends the session right before a statement
/// or a commit, as it does when its client's host is gone.
public final class KilledConnections implements DataSource {

    private static final Set<String> STEPS = Set.of("prepareStatement", "commit");

    private final DataSource real;
    private int left;

    /// @param left how many steps are done before it happens
    public KilledConnections(DataSource real, int left) {
        this.real = real;
        this.left = left;
    }

    /// Whether it has happened.
    public boolean killed() {
        return left < 0;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = real.getConnection();
        int session =
                Rows.select(connection, "SELECT pg_backend_pid()", row -> row.getInt(1)).getFirst();
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (STEPS.contains(method.getName()) && left-- == 0) {
                                kill(session);
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private void kill(int session) throws SQLException {
        try (Connection other = real.getConnection()) {
            Rows.select(other, "SELECT pg_terminate_backend(?, 5000)", row -> true, session);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
