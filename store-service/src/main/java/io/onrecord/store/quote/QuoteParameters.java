package io.onrecord.store.quote;

import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What quotes are narrowed to; what is open matches every quote. Each takes one value, or several
/// with commas between them.
public record QuoteParameters(
        @Parameter(description = "The speaker's name, or its key", example = "Ada Moran")
                @QueryParam("speaker")
                @Nullable String speaker,
        @Parameter(
                        description = "The domain of the publisher",
                        example = "tidewater-gazette.example")
                @QueryParam("publisher")
                @Nullable String publisher,
        @Parameter(
                        description = "The id of an article",
                        example = "a_0123456789abcdef0123456789abcdef")
                @QueryParam("article")
                @Nullable String article,
        @Parameter(description = "The article's language, as in `en`", example = "en")
                @QueryParam("language")
                @Nullable String language,
        @Parameter(schema = @Schema(implementation = Quote.Kind.class), example = "DIRECT")
                @QueryParam("kind")
                @Nullable String kind,
        @Parameter(schema = @Schema(implementation = Quote.Standing.class), example = "ASSERTED")
                @QueryParam("standing")
                @Nullable String standing) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem saying which of them is wrong
    public Selection selection() {
        return Selection.EVERYTHING
                .and(Facet.SPEAKER, names(speaker))
                .and(Facet.PUBLISHER, lower("publisher", publisher))
                .and(Facet.ARTICLE, Choice.several("article", article))
                .and(Facet.LANGUAGE, lower("language", language))
                .and(Facet.KIND, Choice.anyOf("kind", kind, Quote.Kind.class))
                .and(Facet.STANDING, Choice.anyOf("standing", standing, Quote.Standing.class));
    }

    /// A name is found by its key as given, and by the one that it leads to.
    private static Set<String> names(@Nullable String speaker) {
        Set<String> keys = new TreeSet<>();
        for (String name : Choice.several("speaker", speaker)) {
            keys.add(name);
            keys.add(Ids.normal(name));
        }
        return keys;
    }

    private static List<String> lower(String field, @Nullable String given) {
        return Choice.several(field, given).stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList();
    }
}
