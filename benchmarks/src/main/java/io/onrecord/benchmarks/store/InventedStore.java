package io.onrecord.benchmarks.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Fills the database of a store that is empty: `InventedStore JDBC-URL QUOTES VERDICTS`. One that
/// has quotes is left as it is.
public final class InventedStore {

    private InventedStore() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        int quotes = Integer.parseInt(arguments[1]);
        int verdicts = Integer.parseInt(arguments[2]);
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            if (isEmpty(connection)) {
                new InventedQuotes(connection, quotes).fill();
                new InventedVerdicts(connection, verdicts, quotes).fill();
            }
        }
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT NOT EXISTS (SELECT FROM store.quote)")) {
            found.next();
            return found.getBoolean(1);
        }
    }
}
