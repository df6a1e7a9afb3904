package io.onrecord.store.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.store.listing.Refusal;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/verdicts/{id}/claimreview`.
@Path("/v1/verdicts/{id}/claimreview")
@Tag(name = "Feeds")
public class ClaimReviewResource {

    private final VerdictRepository verdicts;

    public ClaimReviewResource(VerdictRepository verdicts) {
        this.verdicts = verdicts;
    }

    @GET
    @Produces(ClaimReviews.TYPE)
    @Operation(operationId = "claimReview", summary = "A verdict with a rating as ClaimReview")
    @APIResponse(responseCode = "200", description = "The ClaimReview")
    @APIResponse(
            responseCode = "404",
            description = "There is no such verdict, or it carries no rating")
    public ObjectNode claimReview(
            @PathParam("id") String id, @Parameter(hidden = true) @Context UriInfo uri) {
        return verdicts.item(id)
                .flatMap(item -> ClaimReviews.of(item, ClaimReviews.address(uri, id)))
                .orElseThrow(() -> Refusal.unknown("verdict with a rating", id));
    }
}
