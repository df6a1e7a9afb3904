package io.onrecord.store.archive;

import io.onrecord.store.intake.TopicsAgain;
import io.onrecord.store.listing.Refusal;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/v1/rebuild`, for keys of scope ADMIN: the steps of `onrecord rebuild`.
@Path("/v1/rebuild")
@Tag(name = "Archive")
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final Rebuild rebuild;
    private final TopicsAgain topics;

    public RebuildResource(Rebuild rebuild, TopicsAgain topics) {
        this.rebuild = rebuild;
        this.topics = topics;
    }

    /// @param rows how many were not there before
    public record Added(int rows) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginRebuild",
            summary = "Begin to make the store of an archive: its first line is the body",
            description = "Until its end, what the topics bring waits.")
    @APIResponse(responseCode = "204", description = "It has begun, or goes on")
    @APIResponse(responseCode = "400", description = "That is no header of an archive")
    @APIResponse(responseCode = "409", description = "NOT_EMPTY: it has articles")
    public void begin(
            @QueryParam("replace") @DefaultValue("false") boolean replace, @Nullable Header header)
            throws SQLException {
        if (header == null) {
            throw Refusal.of("MISSING", "archive", "An archive begins with its header");
        }
        switch (rebuild.begin(header, replace)) {
            case BEGUN -> {}
            case UNKNOWN_FORM ->
                    throw Refusal.of("INVALID", "archive", "A later release has written it");
            case NOT_EMPTY ->
                    throw HttpProblem.builder()
                            .withStatus(Response.Status.CONFLICT)
                            .withTitle("This store is not empty")
                            .withDetail("It has articles, which an archive would replace")
                            .with("code", "NOT_EMPTY")
                            .with("advice", "Say that they may go, with --replace.")
                            .build();
        }
    }

    @POST
    @Path("/rows")
    @Consumes("application/x-ndjson")
    @Operation(operationId = "addRows", summary = "Put lines of the archive in, in their order")
    @APIResponse(responseCode = "200", description = "How many were not there before")
    @APIResponse(responseCode = "400", description = "A line is no row of a known table")
    public Added add(@Nullable String lines) throws SQLException {
        try {
            return new Added(rebuild.add(lines == null ? List.of() : lines.lines().toList()));
        } catch (IllegalArgumentException e) {
            throw Refusal.of("INVALID", "row", "A line of the archive is " + e.getMessage());
        }
    }

    @POST
    @Path("/topics")
    @Operation(
            operationId = "readTopicsAgain",
            summary = "End the putting in, and read the topics from their beginnings")
    @APIResponse(responseCode = "200", description = "How far it has come")
    public TopicsAgain.State readTopics() throws SQLException {
        rebuild.end();
        topics.begin();
        return topics.state();
    }

    @GET
    @Operation(
            operationId = "getRebuild",
            summary = "How far this instance has come in reading the topics again")
    @APIResponse(responseCode = "200", description = "The state")
    public TopicsAgain.State state() {
        return topics.state();
    }
}
