package io.onrecord.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows turned into columns, each an array parameter of one statement: `… FROM unnest(?, ?)` takes
/// any number of rows in one round trip.
///
/// Times and JSON travel as text and are cast by the statement. The arrays are typed, so that the
/// driver sends them as they are: in an array of objects each text would be quoted here and read
/// again there.
public final class Columns<T> {

    private final List<T> rows;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String type, @Nullable Object[] values) {}

    public Columns(List<T> rows) {
        this.rows = List.copyOf(rows);
    }

    public Columns<T> text(Function<T, @Nullable String> value) {
        return column("text", new String[rows.size()], value);
    }

    public Columns<T> integer(Function<T, @Nullable Integer> value) {
        return column("int4", new Integer[rows.size()], value);
    }

    public Columns<T> bigint(Function<T, @Nullable Long> value) {
        return column("int8", new Long[rows.size()], value);
    }

    public Columns<T> time(Function<T, @Nullable Instant> value) {
        return text(row -> {
            Instant time = value.apply(row);
            return time == null ? null : time.toString();
        });
    }

    /// @return how many rows the statement changed; 0 without asking when there are no rows
    public int execute(Connection connection, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return 0;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 1;
            for (Column column : columns) {
                statement.setArray(
                        parameter++, connection.createArrayOf(column.type, column.values));
            }
            return statement.executeUpdate();
        }
    }

    private <V> Columns<T> column(
            String type, @Nullable V[] values, Function<T, @Nullable V> value) {
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(rows.get(i));
        }
        columns.add(new Column(type, values));
        return this;
    }
}
