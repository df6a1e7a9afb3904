package io.onrecord.store.selection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What somebody wants: for each facet that matters any of some words, and periods.
///
/// @param wanted never an empty set
public record Selection(Map<Facet, Set<String>> wanted, Map<Facet, Period> periods) {

    public static final Selection EVERYTHING = new Selection(Map.of(), Map.of());

    public Selection {
        Map<Facet, Set<String>> sorted = new TreeMap<>();
        wanted.forEach((facet, words) ->
                sorted.put(facet, Collections.unmodifiableSet(new TreeSet<>(words))));
        wanted = Collections.unmodifiableMap(sorted);
        periods = Collections.unmodifiableMap(new TreeMap<>(periods));
    }

    @JsonIgnore
    public boolean isEverything() {
        return wanted.isEmpty() && periods.isEmpty();
    }

    /// Narrower by a facet; no words leave it as it is.
    public Selection and(Facet facet, Collection<String> words) {
        if (words.isEmpty()) {
            return this;
        }
        Map<Facet, Set<String>> more = new EnumMap<>(Facet.class);
        more.putAll(wanted);
        more.put(facet, new TreeSet<>(words));
        return new Selection(more, periods);
    }

    public Selection and(Map<Facet, Period> more) {
        Map<Facet, Period> all = new EnumMap<>(Facet.class);
        all.putAll(periods);
        all.putAll(more);
        return new Selection(wanted, all);
    }

    public boolean matches(Traits traits) {
        return wanted.entrySet().stream()
                        .allMatch(one -> {
                            String value = traits.get(one.getKey());
                            return value != null && one.getValue().contains(value);
                        })
                && periods.entrySet().stream()
                        .allMatch(one -> within(one.getKey(), one.getValue(), traits));
    }

    /// Whether a change concerns whoever wants this: what it was before is meant, or what it is
    /// now.
    ///
    /// @param states all that are part of the change
    public boolean concerns(Collection<Traits> states) {
        return isEverything() || states.stream().anyMatch(this::matches);
    }

    /// @param columns of a table, by what they hold
    public Condition on(Map<Facet, String> columns) {
        return Condition.of(this, columns);
    }

    private static boolean within(Facet facet, Period period, Traits traits) {
        String value = traits.get(facet);
        if (value == null) {
            return false;
        }
        return facet == Facet.SAID ? period.holdsDay(value) : period.holds(Instant.parse(value));
    }
}
