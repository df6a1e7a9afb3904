package io.onrecord.store.listing;

import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.Condition;
import io.onrecord.store.selection.Selection;
import io.onrecord.store.selection.TraitColumns;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A table of which stretches are asked for: what a selection means, newest first.
public record Listing(String table, TraitColumns columns) {

    public static final Listing QUOTES = new Listing("store.quote", TraitColumns.QUOTE);
    public static final Listing VERDICTS = new Listing("store.verdict", TraitColumns.VERDICT);

    /// A row.
    ///
    /// @param event as the contract has it, in JSON
    public record Found(long position, String event) {}

    /// A statement with its parameters.
    public record Query(String sql, List<Object> parameters) {

        public Query {
            parameters = List.copyOf(parameters);
        }
    }

    /// One row more than the window holds, when there are more.
    public List<Found> find(Connection connection, Selection selection, Window window)
            throws SQLException {
        // The plan depends on what is asked for: a plan for any question suits none.
        Rows.execute(connection, "SET LOCAL plan_cache_mode = force_custom_plan");
        Query query = query(selection, window);
        return Rows.select(
                connection,
                query.sql(),
                row -> new Found(row.getLong("position"), row.getString("event")),
                query.parameters().toArray());
    }

    /// Positions come first, from an index alone where it holds all that is asked for: a row that
    /// is passed over is never read.
    public Query query(Selection selection, Window window) {
        return DayByDay.of(this, selection)
                .map(days -> days.query(selection, window))
                .orElseGet(() -> newestFirst(selection, window));
    }

    private Query newestFirst(Selection selection, Window window) {
        Condition condition = window.and(selection.on(columns.names()));
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(window.limit() + 1);
        String sql =
                """
                SELECT position, event FROM {table} WHERE position = ANY (ARRAY(
                    SELECT position FROM {table} WHERE position IS NOT NULL{condition}
                    ORDER BY position DESC LIMIT ?))
                ORDER BY position DESC
                """;
        return new Query(
                sql.replace("{table}", table).replace("{condition}", condition.sql()), parameters);
    }
}
