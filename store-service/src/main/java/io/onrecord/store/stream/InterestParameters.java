package io.onrecord.store.stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.Quote;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Times;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a subscriber narrows its events to; what is open matches every event. Each takes one value,
/// or several with commas between them. What only verdicts have, such as a class, leaves quotes
/// out.
public record InterestParameters(
        @Parameter(
                        description = "What events are about",
                        schema = @Schema(implementation = Interest.Subject.class))
                @QueryParam("type")
                @Nullable String type,
        @Parameter(
                        description = "`BACKFILL` adds what imports bring",
                        schema = @Schema(implementation = Lane.class))
                @QueryParam("lane")
                @Nullable String lane,
        @Parameter(description = "Of a quote or a verdict, in the contract's words")
                @QueryParam("kind")
                @Nullable String kind,
        @Parameter(description = "The name of the speaker or the claimant") @QueryParam("speaker")
                @Nullable String speaker,
        @Parameter(description = "The publisher's domain") @QueryParam("publisher")
                @Nullable String publisher,
        @Parameter(description = "The article's language, as in `en`") @QueryParam("language")
                @Nullable String language,
        @Parameter(description = "The id of a claim") @QueryParam("claim") @Nullable String claim,
        @Parameter(
                        description = "The class of the rating",
                        schema = @Schema(implementation = RatingClass.class))
                @QueryParam("class")
                @JsonProperty("class")
                @Nullable String ratingClass,
        @Parameter(description = "The rating in its publisher's words, in any case")
                @QueryParam("rating")
                @Nullable String rating) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem saying which of them is wrong
    public Interest interest(Times times) {
        List<String> kinds = new ArrayList<>(Choice.names(Quote.Kind.class));
        kinds.addAll(Choice.names(Verdict.Kind.class));
        Set<String> names = new TreeSet<>();
        for (String name : Choice.several("speaker", speaker)) {
            names.add(name);
            names.add(Ids.normal(name));
        }
        return new Interest(
                subjects(),
                lanes(),
                Selection.EVERYTHING
                        .and(Facet.KIND, Choice.anyOf("kind", kind, kinds))
                        .and(Facet.SPEAKER, names)
                        .and(Facet.PUBLISHER, lower("publisher", publisher))
                        .and(Facet.LANGUAGE, lower("language", language))
                        .and(Facet.CLAIM, Choice.several("claim", claim))
                        .and(Facet.CLASS, Choice.anyOf("class", ratingClass, RatingClass.class))
                        .and(
                                Facet.RATING,
                                Choice.several("rating", rating).stream().map(Ids::normal).toList())
                        .and(times.periods()));
    }

    private Set<Interest.Subject> subjects() {
        Set<String> chosen = Choice.anyOf("type", type, Interest.Subject.class);
        Set<Interest.Subject> subjects = EnumSet.allOf(Interest.Subject.class);
        if (!chosen.isEmpty()) {
            subjects.removeIf(one -> !chosen.contains(one.name()));
        }
        return subjects;
    }

    private Set<Lane> lanes() {
        return Choice.of("lane", lane, Lane.class)
                .filter(one -> one == Lane.BACKFILL)
                .<Set<Lane>>map(one -> EnumSet.of(Lane.LIVE, Lane.BACKFILL))
                .orElseGet(() -> EnumSet.of(Lane.LIVE));
    }

    private static List<String> lower(String field, @Nullable String given) {
        return Choice.several(field, given).stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList();
    }
}
