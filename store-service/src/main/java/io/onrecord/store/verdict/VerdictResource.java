package io.onrecord.store.verdict;

import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import io.onrecord.store.listing.Times;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
            @BeanParam VerdictParameters wanted, @BeanParam Times times, @BeanParam Paging paging)
            throws SQLException {
        return verdicts.page(wanted.selection().and(times.periods()), paging.window());
    }
}
