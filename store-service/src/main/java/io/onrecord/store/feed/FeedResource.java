package io.onrecord.store.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import io.onrecord.store.listing.Times;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import io.onrecord.store.verdict.VerdictItem;
import io.onrecord.store.verdict.VerdictParameters;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/// `GET /v1/feeds/…`: verdicts that are active.
@Path("/v1/feeds")
@Tag(name = "Feeds")
public class FeedResource {

    private final VerdictRepository verdicts;

    public FeedResource(VerdictRepository verdicts) {
        this.verdicts = verdicts;
    }

    @GET
    @Path("/verdicts.rss")
    @Produces("application/rss+xml; charset=UTF-8")
    @Operation(operationId = "verdictsRss", summary = "Active verdicts of a query as RSS 2.0")
    @APIResponse(responseCode = "200", description = "The newest of them")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public String rss(
            @BeanParam VerdictParameters wanted,
            @BeanParam Times times,
            @BeanParam Paging paging,
            @Parameter(hidden = true) @Context UriInfo uri)
            throws SQLException {
        return Rss.of(feed(page(wanted, times, paging), uri));
    }

    @GET
    @Path("/verdicts.json")
    @Produces("application/feed+json")
    @Operation(
            operationId = "verdictsJsonFeed",
            summary = "Active verdicts of a query as JSON Feed")
    @APIResponse(responseCode = "200", description = "The newest of them; `next_url` continues")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public JsonFeed jsonFeed(
            @BeanParam VerdictParameters wanted,
            @BeanParam Times times,
            @BeanParam Paging paging,
            @Parameter(hidden = true) @Context UriInfo uri)
            throws SQLException {
        return feed(page(wanted, times, paging), uri);
    }

    @GET
    @Path("/claimreview.json")
    @Produces(ClaimReviews.TYPE)
    @Operation(
            operationId = "claimReviewFeed",
            summary = "Active verdicts with a rating as a schema.org DataFeed of ClaimReviews")
    @APIResponse(responseCode = "200", description = "The newest of them")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public ObjectNode claimReviews(
            @BeanParam VerdictParameters wanted,
            @BeanParam Times times,
            @BeanParam Paging paging,
            @Parameter(hidden = true) @Context UriInfo uri)
            throws SQLException {
        Page<VerdictItem> page = page(wanted, times, paging);
        List<ObjectNode> reviews =
                page.items().stream()
                        .map(item ->
                                ClaimReviews.of(
                                        item, ClaimReviews.address(uri, item.verdict().id())))
                        .flatMap(Optional::stream)
                        .toList();
        ObjectNode feed =
                ClaimReviews.feed(
                        reviews,
                        page.items().isEmpty()
                                ? null
                                : page.items().getFirst().verdict().observedAt());
        String next = next(uri, page.next());
        return next == null ? feed : feed.put("next", next);
    }

    private Page<VerdictItem> page(VerdictParameters wanted, Times times, Paging paging)
            throws SQLException {
        Selection active =
                wanted.selection()
                        .and(times.periods())
                        .and(Facet.STATUS, List.of(Verdict.Status.ACTIVE.name()));
        return verdicts.page(active, paging.window());
    }

    private static JsonFeed feed(Page<VerdictItem> page, UriInfo uri) {
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
                        .orElseGet(() -> ClaimReviews.address(uri, verdict.id())),
                Headline.of(verdict),
                verdict.evidence().stream().map(Evidence::words).collect(Collectors.joining("\n")),
                verdict.observedAt(),
                tags);
    }

    private static @Nullable String next(UriInfo uri, @Nullable String cursor) {
        return cursor == null
                ? null
                : uri.getRequestUriBuilder().replaceQueryParam("after", cursor).build().toString();
    }
}
