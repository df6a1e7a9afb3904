package io.onrecord.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The answer of a native query, row by row.
public final class Rows {

    private static final int AT_ONCE = 500;

    private Rows() {}

    /// One row as a value.
    @FunctionalInterface
    public interface Reader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /// @param parameters in the order of the question marks; a collection of strings is a `text[]`
    public static <T> List<T> select(
            Connection connection, String sql, Reader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet answer = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(reader.read(answer));
            }
            return rows;
        }
    }

    /// As [#select], a few rows at a time: an answer of any length takes little memory.
    public static <T> void forEach(
            Connection connection,
            String sql,
            Reader<T> reader,
            Consumer<T> each,
            @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet answer = statement.executeQuery()) {
                while (answer.next()) {
                    each.accept(reader.read(answer));
                }
            }
        }
    }

    /// @return how many rows changed
    public static int execute(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(
            Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> values) {
                statement.setArray(i + 1, connection.createArrayOf("text", values.toArray()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
