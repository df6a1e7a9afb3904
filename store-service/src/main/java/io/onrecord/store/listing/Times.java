package io.onrecord.store.listing;

import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Period;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The periods that a list, an export, a feed or a stream can be narrowed to: `From` is inclusive,
/// `Before` is not.
public record Times(
        @Parameter(description = "Said on this day (`2026-03-02`) or later", example = "2026-01-01")
                @QueryParam("saidFrom")
                @Nullable String saidFrom,
        @Parameter(description = "Said before this day", example = "2027-01-01")
                @QueryParam("saidBefore")
                @Nullable String saidBefore,
        @Parameter(
                        description = "Published on this day, at this instant, or later",
                        example = "2026-01-01")
                @QueryParam("publishedFrom")
                @Nullable String publishedFrom,
        @Parameter(
                        description = "Published before this day or instant",
                        example = "2026-12-31T12:00:00Z")
                @QueryParam("publishedBefore")
                @Nullable String publishedBefore,
        @Parameter(
                        description = "Come to by the store on this day, at this instant, or later",
                        example = "2026-01-01T00:00:00Z")
                @QueryParam("observedFrom")
                @Nullable String observedFrom,
        @Parameter(
                        description = "Come to by the store before this day or instant",
                        example = "2100-01-01")
                @QueryParam("observedBefore")
                @Nullable String observedBefore) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem naming what is no time
    public Map<Facet, Period> periods() {
        Map<Facet, Period> periods = new EnumMap<>(Facet.class);
        put(periods, Facet.SAID, day("saidFrom", saidFrom), day("saidBefore", saidBefore));
        put(
                periods,
                Facet.PUBLISHED,
                instant("publishedFrom", publishedFrom),
                instant("publishedBefore", publishedBefore));
        put(
                periods,
                Facet.OBSERVED,
                instant("observedFrom", observedFrom),
                instant("observedBefore", observedBefore));
        return periods;
    }

    private static void put(
            Map<Facet, Period> periods,
            Facet facet,
            @Nullable String from,
            @Nullable String before) {
        if (from != null || before != null) {
            periods.put(facet, new Period(from, before));
        }
    }

    private static @Nullable String day(String field, @Nullable String given) {
        try {
            return given == null || given.isEmpty() ? null : LocalDate.parse(given).toString();
        } catch (DateTimeException e) {
            throw Refusal.of("INVALID_TIME", field, field + " is a day, as in 2026-03-02");
        }
    }

    private static @Nullable String instant(String field, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            Instant time =
                    given.length() == "2026-03-02".length()
                            ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(given);
            return time.toString();
        } catch (DateTimeException e) {
            throw Refusal.of(
                    "INVALID_TIME",
                    field,
                    field + " is a day or an instant, as in 2026-03-02T10:00:00Z");
        }
    }
}
