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
///
/// Where another word of the selection has an index of its own, the days only tell between which
/// positions its rows stand.
final class DayByDay {

    /// What has any of these is found in an index of it and of positions.
    private static final Set<Facet> INDEXED =
            Set.of(Facet.SPEAKER, Facet.PUBLISHER, Facet.ARTICLE, Facet.CLAIM);

    /// The rows of one speaker are gone through faster than more days than these.
    private static final int MOST_DAYS = 400;

    private static final String DAYS =
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
            """;

    private static final String OF_EACH =
            """
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

    private static final String BETWEEN =
            """
            ends AS MATERIALIZED (
                SELECT min(first.position) AS first, max(last.position) AS last
                FROM day
                CROSS JOIN LATERAL (
                    SELECT position FROM {table} WHERE {day} = day.day AND position IS NOT NULL
                    ORDER BY position LIMIT 1) first
                CROSS JOIN LATERAL (
                    SELECT position FROM {table} WHERE {day} = day.day AND position IS NOT NULL
                    ORDER BY position DESC LIMIT 1) last)
            SELECT position, event FROM {table} WHERE position = ANY (ARRAY(
                SELECT position FROM {table}
                WHERE position >= (SELECT first FROM ends) AND position <= (SELECT last FROM ends)
                    {condition}
                ORDER BY position DESC LIMIT ?))
            ORDER BY position DESC
            """;

    private final Listing listing;
    private final String day;
    private final Facet facet;
    private final Period period;

    private DayByDay(Listing listing, Facet facet, Period period) {
        this.listing = listing;
        String column = Objects.requireNonNull(listing.columns().names().get(facet));
        this.day = facet == Facet.SAID ? column : "((" + column + " AT TIME ZONE 'UTC')::date)";
        this.facet = facet;
        this.period = period;
    }

    /// Empty where the selection has no period, or leads to its rows faster without it.
    static Optional<DayByDay> of(Listing listing, Selection selection) {
        return selection.periods().entrySet().stream()
                .min(Comparator.comparingLong(DayByDay::days))
                .filter(shortest -> !isIndexed(selection) || days(shortest) <= MOST_DAYS)
                .map(shortest -> new DayByDay(listing, shortest.getKey(), shortest.getValue()));
    }

    private static long days(Map.Entry<Facet, Period> one) {
        return one.getValue().days(one.getKey());
    }

    private static boolean isIndexed(Selection selection) {
        return INDEXED.stream().anyMatch(selection.wanted()::containsKey);
    }

    /// @param window before which its rows are wanted, and how many
    Listing.Query query(Selection selection, Window window) {
        List<Object> parameters = new ArrayList<>();
        String days = DAYS.replace("{bounds}", bounds(parameters));
        int limit = window.limit() + 1;
        if (isIndexed(selection)) {
            Condition condition = window.and(selection.on(listing.columns().names()));
            parameters.addAll(condition.parameters());
            parameters.add(limit);
            return statement(days + BETWEEN, condition, parameters);
        }
        Condition condition = window.and(selection.on(listing.columns().withoutIndex()));
        parameters.addAll(condition.parameters());
        parameters.add(limit);
        parameters.addAll(condition.parameters());
        parameters.add(limit);
        parameters.add(limit);
        return statement(days + OF_EACH, condition, parameters);
    }

    private Listing.Query statement(String sql, Condition condition, List<Object> parameters) {
        return new Listing.Query(
                sql.replace("{table}", listing.table())
                        .replace("{day}", day)
                        .replace("{condition}", condition.sql()),
                parameters);
    }

    /// For both places that they stand at.
    private String bounds(List<Object> parameters) {
        List<Object> ends = new ArrayList<>();
        String bounds = bound(" >= ?", period.from(), ends) + bound(" <= ?", period.before(), ends);
        parameters.addAll(ends);
        parameters.addAll(ends);
        return bounds;
    }

    private String bound(String compared, @Nullable String limit, List<Object> ends) {
        if (limit == null) {
            return "";
        }
        ends.add(facet == Facet.SAID ? limit : Period.day(facet, limit));
        return " AND " + day + compared;
    }
}
