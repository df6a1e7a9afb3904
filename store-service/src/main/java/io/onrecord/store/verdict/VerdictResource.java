package io.onrecord.store.verdict;

import io.onrecord.events.Verdict;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /v1/verdicts`.
@Path("/v1/verdicts")
@Tag(name = "Verdicts")
public class VerdictResource {

    private final VerdictRepository verdicts;

    public VerdictResource(VerdictRepository verdicts) {
        this.verdicts = verdicts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listVerdicts",
            summary = "Verdicts in their newest states, newest first")
    @APIResponse(responseCode = "200", description = "A page of verdicts")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public Page<VerdictItem> list(
            @Parameter(schema = @Schema(implementation = Verdict.Kind.class)) @QueryParam("kind")
                    @Nullable String kind,
            @Parameter(schema = @Schema(implementation = Verdict.Status.class))
                    @QueryParam("status")
                    @Nullable String status,
            @Parameter(description = "The id of a claim") @QueryParam("claim")
                    @Nullable String claim,
            @BeanParam Paging paging) {
        VerdictQuery query =
                new VerdictQuery(
                        Choice.of("kind", kind, Verdict.Kind.class),
                        Choice.of("status", status, Verdict.Status.class),
                        claim);
        return verdicts.page(query, paging.window());
    }
}
