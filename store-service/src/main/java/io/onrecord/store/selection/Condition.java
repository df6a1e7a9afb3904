package io.onrecord.store.selection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A selection as a condition on the columns of a table.
///
/// @param sql each part begins with ` AND `
/// @param parameters in the order of its question marks
public record Condition(String sql, List<Object> parameters) {

    public Condition {
        parameters = List.copyOf(parameters);
    }

    /// @param columns by what they hold; whoever wants what has no column wants no row
    static Condition of(Selection selection, Map<Facet, String> columns) {
        StringBuilder sql = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        selection
                .wanted()
                .forEach((facet, words) -> {
                    String column = columns.get(facet);
                    sql.append(column == null ? " AND false" : among(column, words, parameters));
                });
        selection
                .periods()
                .forEach((facet, period) -> {
                    String column = columns.get(facet);
                    if (column == null) {
                        sql.append(" AND false");
                    } else {
                        within(
                                sql,
                                " AND " + column + " >= ?",
                                time(facet, period.from()),
                                parameters);
                        within(
                                sql,
                                " AND " + column + " < ?",
                                time(facet, period.before()),
                                parameters);
                    }
                });
        return new Condition(sql.toString(), parameters);
    }

    /// Both.
    public Condition and(String part, Object parameter) {
        List<Object> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Condition(sql + part, more);
    }

    private static String among(String column, Set<String> words, Collection<Object> parameters) {
        if (words.size() == 1) {
            parameters.addAll(words);
            return " AND " + column + " = ?";
        }
        parameters.add(words);
        return " AND " + column + " = ANY (?)";
    }

    private static void within(
            StringBuilder sql, String part, @Nullable Object limit, List<Object> parameters) {
        if (limit != null) {
            sql.append(part);
            parameters.add(limit);
        }
    }

    private static @Nullable Object time(Facet facet, @Nullable String limit) {
        if (limit == null || facet == Facet.SAID) {
            return limit;
        }
        return Instant.parse(limit).atOffset(ZoneOffset.UTC);
    }
}
