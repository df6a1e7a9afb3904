package io.onrecord.store.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The columns that hold the traits of a table's rows.
///
/// @param names by what they hold
public record TraitColumns(Map<Facet, String> names) {

    private static final Set<Facet> TIMES = Set.of(Facet.PUBLISHED, Facet.OBSERVED);

    public static final TraitColumns QUOTE =
            new TraitColumns(
                    Map.of(
                            Facet.KIND, "kind",
                            Facet.STANDING, "standing",
                            Facet.SPEAKER, "name_key",
                            Facet.PUBLISHER, "publisher",
                            Facet.LANGUAGE, "language",
                            Facet.ARTICLE, "article_id",
                            Facet.SAID, "said_on",
                            Facet.PUBLISHED, "published_at",
                            Facet.OBSERVED, "shown_at"));

    public static final TraitColumns VERDICT =
            new TraitColumns(
                    Map.ofEntries(
                            Map.entry(Facet.KIND, "kind"),
                            Map.entry(Facet.STATUS, "status"),
                            Map.entry(Facet.SPEAKER, "speaker"),
                            Map.entry(Facet.PUBLISHER, "publisher"),
                            Map.entry(Facet.LANGUAGE, "language"),
                            Map.entry(Facet.CLASS, "rating_class"),
                            Map.entry(Facet.RATING, "rating"),
                            Map.entry(Facet.CLAIM, "claim_id"),
                            Map.entry(Facet.SAID, "said_on"),
                            Map.entry(Facet.PUBLISHED, "published_at"),
                            Map.entry(Facet.OBSERVED, "observed_at")));

    public TraitColumns {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /// As expressions of which the planner knows no index. Where it has a better way to the rows,
    /// an index of one word would lead it astray.
    public Map<Facet, String> withoutIndex() {
        Map<Facet, String> expressions = new EnumMap<>(Facet.class);
        names.forEach((facet, name) ->
                expressions.put(
                        facet,
                        TIMES.contains(facet) || facet == Facet.SAID
                                ? name
                                : "(" + name + " || '')"));
        return expressions;
    }

    /// For the list behind SELECT, in one order.
    public String list() {
        return names.values().stream().sorted().collect(Collectors.joining(", "));
    }

    public Traits read(ResultSet row) throws SQLException {
        Traits traits = Traits.none();
        for (Facet facet : names.keySet()) {
            String column = names.get(facet);
            if (TIMES.contains(facet)) {
                OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
                traits = traits.with(facet, time == null ? null : time.toInstant());
            } else {
                traits = traits.with(facet, row.getString(column));
            }
        }
        return traits;
    }
}
