package io.onrecord.store.claim;

import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/claims/{id}`.
@Path("/v1/claims")
@Tag(name = "Claims")
public class ClaimResource {

    private final Timelines timelines;

    public ClaimResource(Timelines timelines) {
        this.timelines = timelines;
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getClaim",
            summary = "A claim: first said, repeated how often, by whom and where")
    @APIResponse(responseCode = "200", description = "The claim's timeline")
    @APIResponse(responseCode = "404", description = "No active verdict is about such a claim")
    public Timeline get(@PathParam("id") String id) throws SQLException {
        return timelines.of(id).orElseThrow(() -> Refusal.unknown("claim", id));
    }
}
