package io.onrecord.store.verdict;

import io.onrecord.events.Ids;
import io.onrecord.events.RatingClass;
import io.onrecord.events.Verdict;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What verdicts are narrowed to; what is open matches every verdict. Each takes one value, or
/// several with commas between them.
public record VerdictParameters(
        @Parameter(
                        schema = @Schema(implementation = Verdict.Kind.class),
                        example = "PUBLISHED_RATING")
                @QueryParam("kind")
                @Nullable String kind,
        @Parameter(schema = @Schema(implementation = Verdict.Status.class), example = "ACTIVE")
                @QueryParam("status")
                @Nullable String status,
        @Parameter(
                        description = "The id of a claim",
                        example = "c_0123456789abcdef0123456789abcdef")
                @QueryParam("claim")
                @Nullable String claim,
        @Parameter(description = "The claimant's name", example = "Ada Moran")
                @QueryParam("speaker")
                @Nullable String speaker,
        @Parameter(
                        description = "The domain of whoever rated, or else published it",
                        example = "plumbline.example")
                @QueryParam("publisher")
                @Nullable String publisher,
        @Parameter(description = "The article's language, as in `en`", example = "en")
                @QueryParam("language")
                @Nullable String language,
        @Parameter(
                        description = "The class of the rating",
                        schema = @Schema(implementation = RatingClass.class),
                        example = "FALSE")
                @QueryParam("class")
                @Nullable String ratingClass,
        @Parameter(
                        description = "The rating in its publisher's words, in any case",
                        example = "Pants on fire")
                @QueryParam("rating")
                @Nullable String rating) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem saying which of them is wrong
    public Selection selection() {
        return Selection.EVERYTHING
                .and(Facet.KIND, Choice.anyOf("kind", kind, Verdict.Kind.class))
                .and(Facet.STATUS, Choice.anyOf("status", status, Verdict.Status.class))
                .and(Facet.CLAIM, Choice.several("claim", claim))
                .and(Facet.SPEAKER, normal("speaker", speaker))
                .and(Facet.PUBLISHER, lower("publisher", publisher))
                .and(Facet.LANGUAGE, lower("language", language))
                .and(Facet.CLASS, Choice.anyOf("class", ratingClass, RatingClass.class))
                .and(Facet.RATING, normal("rating", rating));
    }

    private static List<String> normal(String field, @Nullable String given) {
        return Choice.several(field, given).stream().map(Ids::normal).toList();
    }

    private static List<String> lower(String field, @Nullable String given) {
        return Choice.several(field, given).stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .toList();
    }
}
