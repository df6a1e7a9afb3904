package io.onrecord.store.speaker;

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

/// `GET /v1/speakers/{nameKey}`.
@Path("/v1/speakers")
@Tag(name = "Speakers")
public class SpeakerResource {

    private final Speakers speakers;

    public SpeakerResource(Speakers speakers) {
        this.speakers = speakers;
    }

    @GET
    @Path("/{nameKey}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getSpeaker",
            summary = "What is known to have been said under a name, and how it was rated")
    @APIResponse(responseCode = "200", description = "The name's quotes and verdicts")
    @APIResponse(responseCode = "404", description = "Nobody of this name is quoted or judged")
    public SpeakerProfile get(@PathParam("nameKey") String nameKey) throws SQLException {
        return speakers.of(nameKey).orElseThrow(() -> Refusal.unknown("speaker", nameKey));
    }
}
