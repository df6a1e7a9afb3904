package io.onrecord.store.listing;

import io.onrecord.store.selection.Condition;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Period;
import io.onrecord.store.selection.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The newest rows of a period. Read from the newest row on, a period that is long past would be
/// reached behind millions of others; read from an index of times alone, all of its rows would have
/// to be put in order. So each day is asked for its newest row, and those days that have the newest
/// of these for as many rows as are wanted: a few look-ups for each day in an index of day and
/// position. The days that have rows are found one after the other, each as the last before the one
/// behind it (PostgreSQL wiki, "Loose indexscan").
final class DayByDay {

    /// What has any of these are few rows, whose times stand in its index: all of them are gone
    /// through faster than days.
    private static final Set<Facet> FEW = Set.of(Facet.SPEAKER, Facet.ARTICLE, Facet.CLAIM);

    /// Few publishers have a large part of all rows, many have few. In this many days the rows of
    /// the latter are soon looked for in vain; in more, those of the former are soon found.
    private static final int DAYS_OF_A_PUBLISHER = 62;

    private static final String SQL =
            """
            WITH RECURSIVE day (day) AS (
                (SELECT {day} FROM {table} WHERE position IS NOT NULL{bounds}
                    ORDER BY {day} DESC LIMIT 1)
                UNION ALL
                SELECT (
                    SELECT {day} FROM {table}
                    WHERE position IS NOT NULL{bounds} AND {day} < later.day
                    ORDER BY {day} DESC LIMIT 1)
                FROM day later WHERE later.day IS NOT NULL),
            newest AS (
                SELECT day.day FROM day CROSS JOIN LATERAL (
                    SELECT position FROM {table} WHERE {day} = day.day{condition}
                    ORDER BY position DESC LIMIT 1) top
                ORDER BY top.position DESC LIMIT ?)
            SELECT position, event FROM {table} WHERE position = ANY (ARRAY(
                SELECT found.position FROM newest CROSS JOIN LATERAL (
                    SELECT position FROM {table} WHERE {day} = newest.day{condition}
                    ORDER BY position DESC LIMIT ?) found
                ORDER BY found.position DESC LIMIT ?))
            ORDER BY position DESC
            """;

    private final String table;
    private final String day;
    private final Facet facet;
    private final Period period;

    private DayByDay(Listing listing, Facet facet, Period period) {
        this.table = listing.table();
        String column = Objects.requireNonNull(listing.columns().names().get(facet));
        this.day = facet == Facet.SAID ? column : "((" + column + " AT TIME ZONE 'UTC')::date)";
        this.facet = facet;
        this.period = period;
    }

    /// Empty where other words of the selection lead to its rows faster.
    static Optional<DayByDay> of(Listing listing, Selection selection) {
        if (FEW.stream().anyMatch(selection.wanted()::containsKey)) {
            return Optional.empty();
        }
        return selection.periods().entrySet().stream()
                .min(Comparator.comparingLong(DayByDay::days))
                .filter(shortest ->
                        !selection.wanted().containsKey(Facet.PUBLISHER)
                                || days(shortest) <= DAYS_OF_A_PUBLISHER)
                .map(shortest -> new DayByDay(listing, shortest.getKey(), shortest.getValue()));
    }

    private static long days(Map.Entry<Facet, Period> one) {
        return one.getValue().days(one.getKey());
    }

    /// @param condition all of the selection, with the position before which its rows are wanted
    /// @param limit how many rows at most
    Listing.Query query(Condition condition, int limit) {
        List<Object> bounds = new ArrayList<>();
        String withBounds =
                bound(" >= ?", period.from(), bounds) + bound(" <= ?", period.before(), bounds);
        List<Object> parameters = new ArrayList<>();
        parameters.addAll(bounds);
        parameters.addAll(bounds);
        parameters.addAll(condition.parameters());
        parameters.add(limit);
        parameters.addAll(condition.parameters());
        parameters.add(limit);
        parameters.add(limit);
        String sql =
                SQL.replace("{table}", table)
                        .replace("{day}", day)
                        .replace("{bounds}", withBounds)
                        .replace("{condition}", condition.sql());
        return new Listing.Query(sql, parameters);
    }

    private String bound(String compared, @Nullable String limit, List<Object> bounds) {
        if (limit == null) {
            return "";
        }
        bounds.add(facet == Facet.SAID ? limit : Period.day(facet, limit));
        return " AND " + day + compared;
    }
}
