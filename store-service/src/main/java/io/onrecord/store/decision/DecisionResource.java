package io.onrecord.store.decision;

import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `POST /v1/verdicts/{id}/decisions` and `GET /v1/verdicts/{id}`.
@Path("/v1/verdicts/{id}")
@Tag(name = "Verdicts")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final Desk desk;
    private final Clock clock;

    public DecisionResource(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getVerdict",
            summary = "A verdict with all its states and what people decided about it")
    @APIResponse(responseCode = "200", description = "The verdict")
    @APIResponse(responseCode = "404", description = "There is no such verdict")
    public History get(@PathParam("id") String id) throws SQLException {
        return desk.history(id).orElseThrow(() -> Refusal.unknown("verdict", id));
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideVerdict",
            summary =
                    "Confirm, reject, reattribute, withdraw or restore a verdict; it stands above"
                            + " the machine")
    @APIResponse(responseCode = "200", description = "The verdict as it stands now")
    @APIResponse(responseCode = "400", description = "A field is wrong: see `field`")
    @APIResponse(responseCode = "404", description = "There is no such verdict")
    public History decide(@PathParam("id") String id, @Nullable DecisionRequest request)
            throws SQLException {
        if (request == null) {
            throw Refusal.of("MISSING", "kind", "A decision is a JSON object");
        }
        return desk.decide(id, request.at(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .orElseThrow(() -> Refusal.unknown("verdict", id));
    }
}
