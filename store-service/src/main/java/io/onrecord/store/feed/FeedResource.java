package io.onrecord.store.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import io.onrecord.store.listing.Refusal;
import io.onrecord.store.listing.Times;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import io.onrecord.store.verdict.VerdictItem;
import io.onrecord.store.verdict.VerdictParameters;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /v1/feeds/…` and `GET /v1/verdicts/{id}/claimreview`: verdicts that are active.
@Path("/v1")
@Tag(name = "Feeds")
public class FeedResource {

    private static final String CLAIM_REVIEW = "application/ld+json";

    private final VerdictRepository verdicts;

    public FeedResource(VerdictRepository verdicts) {
        this.verdicts = verdicts;
    }

    /// What a feed is asked for.
    public record Asked(
            @BeanParam VerdictParameters wanted,
            @BeanParam Times times,
            @BeanParam Paging paging,
            @Parameter(hidden = true) @Context UriInfo uri) {

        Selection selection() {
            return wanted.selection()
                    .and(times.periods())
                    .and(Facet.STATUS, List.of(Verdict.Status.ACTIVE.name()));
        }
    }

    @GET
    @Path("/feeds/verdicts.rss")
    @Produces("application/rss+xml; charset=UTF-8")
    @Operation(operationId = "verdictsRss", summary = "Active verdicts of a query as RSS 2.0")
    @APIResponse(responseCode = "200", description = "The newest of them")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public String rss(@BeanParam Asked asked) throws SQLException {
        return Rss.of(feed(asked));
    }

    @GET
    @Path("/feeds/verdicts.json")
    @Produces("application/feed+json")
    @Operation(operationId = "verdictsJsonFeed", summary = "Active verdicts of a query as JSON Feed")
    @APIResponse(responseCode = "200", description = "The newest of them; `next_url` continues")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public JsonFeed jsonFeed(@BeanParam Asked asked) throws SQLException {
        return feed(asked);
    }

    @GET
    @Path("/feeds/claimreview.json")
    @Produces(CLAIM_REVIEW)
    @Operation(
            operationId = "claimReviewFeed",
            summary = "Active verdicts with a rating as a schema.org DataFeed of ClaimReviews")
    @APIResponse(responseCode = "200", description = "The newest of them")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public ObjectNode claimReviews(@BeanParam Asked asked) throws SQLException {
        Page<VerdictItem> page = verdicts.page(asked.selection(), asked.paging().window());
        List<ObjectNode> reviews =
                page.items().stream()
                        .map(item ->
                                ClaimReviews.of(item, address(asked.uri(), item.verdict().id())))
                        .flatMap(Optional::stream)
                        .toList();
        ObjectNode feed =
                ClaimReviews.feed(
                        reviews,
                        page.items().isEmpty()
                                ? null
                                : page.items().getFirst().verdict().observedAt());
        String next = next(asked.uri(), page.next());
        return next == null ? feed : feed.put("next", next);
    }

    @GET
    @Path("/verdicts/{id}/claimreview")
    @Produces(CLAIM_REVIEW)
    @Operation(operationId = "claimReview", summary = "A verdict with a rating as ClaimReview")
    @APIResponse(responseCode = "200", description = "The ClaimReview")
    @APIResponse(
            responseCode = "404",
            description = "There is no such verdict, or it carries no rating")
    public ObjectNode claimReview(
            @PathParam("id") String id, @Parameter(hidden = true) @Context UriInfo uri)
            throws SQLException {
        return verdicts.item(id)
                .flatMap(item -> ClaimReviews.of(item, address(uri, id)))
                .orElseThrow(() -> Refusal.unknown("verdict with a rating", id));
    }

    private JsonFeed feed(Asked asked) throws SQLException {
        Page<VerdictItem> page = verdicts.page(asked.selection(), asked.paging().window());
        UriInfo uri = asked.uri();
        return new JsonFeed(
                JsonFeed.VERSION,
                "OnRecord: who said what, and did it hold up?",
                uri.getBaseUri().toString(),
                uri.getRequestUri().toString(),
                next(uri, page.next()),
                page.items().stream().map(item -> item(item, uri)).toList());
    }

    private static JsonFeed.Item item(VerdictItem item, UriInfo uri) {
        Verdict verdict = item.verdict();
        List<String> tags = new ArrayList<>(List.of(verdict.kind().name()));
        if (verdict.rating() != null) {
            tags.add(verdict.rating().ratingClass().name());
        }
        return new JsonFeed.Item(
                verdict.id() + "/" + verdict.version(),
                item.articles().stream()
                        .map(article -> article.url())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseGet(() -> address(uri, verdict.id())),
                Headline.of(verdict),
                verdict.evidence().stream().map(Evidence::words).collect(Collectors.joining("\n")),
                verdict.observedAt(),
                tags);
    }

    private static String address(UriInfo uri, String verdictId) {
        return uri.getBaseUriBuilder().path("v1/verdicts").path(verdictId).build().toString();
    }

    private static @Nullable String next(UriInfo uri, @Nullable String cursor) {
        return cursor == null
                ? null
                : uri.getRequestUriBuilder()
                        .replaceQueryParam("after", cursor)
                        .build()
                        .toString();
    }
}
