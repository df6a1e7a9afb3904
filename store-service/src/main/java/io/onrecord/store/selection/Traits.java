package io.onrecord.store.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.onrecord.events.Ids;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one state of a quote or a verdict is asked for by. A facet that it does not have is absent.
public record Traits(@JsonValue Map<Facet, String> values) {

    private static final int DAY = "2026-03-02".length();

    @JsonCreator
    public Traits {
        Map<Facet, String> ordered = new EnumMap<>(Facet.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public static Traits none() {
        return new Traits(Map.of());
    }

    public @Nullable String get(Facet facet) {
        return values.get(facet);
    }

    public @Nullable Instant time(Facet facet) {
        String value = values.get(facet);
        return value == null ? null : Instant.parse(value);
    }

    /// The same but for one facet; null takes it away.
    public Traits with(Facet facet, @Nullable String value) {
        Map<Facet, String> changed = new EnumMap<>(Facet.class);
        changed.putAll(values);
        if (value == null || value.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new Traits(changed);
    }

    public Traits with(Facet facet, @Nullable Instant time) {
        return with(facet, time == null ? null : time.toString());
    }

    /// The first day of a date to any precision: `2013` is `2013-01-01`.
    public static @Nullable String firstDay(@Nullable String date) {
        if (date == null || date.isEmpty()) {
            return null;
        }
        String padded = date + "-01-01";
        return padded.substring(0, Math.min(DAY, padded.length()));
    }

    /// `en` for `en-GB`.
    public static @Nullable String language(@Nullable String tag) {
        return tag == null ? null : tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /// A label or a name as it is compared.
    public static @Nullable String normal(@Nullable String words) {
        return words == null ? null : Ids.normal(words);
    }
}
