package io.onrecord.store.archive;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/archive`, for keys of scope ADMIN: the secrets of webhooks are in it.
@Path("/v1/archive")
@Tag(name = "Archive")
public class ArchiveResource {

    private final Archive archive;

    public ArchiveResource(Archive archive) {
        this.archive = archive;
    }

    @GET
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "writeArchive",
            summary = "The whole store as it stands, to make another one of",
            description =
                    "What was read, what people decided, keys as hashes, and webhooks with their"
                            + " secrets: a line of JSON a row.")
    @APIResponse(responseCode = "200", description = "A header, then a row a line")
    public Response write() {
        StreamingOutput content =
                out -> {
                    try {
                        archive.write(out);
                    } catch (SQLException e) {
                        // The answer has begun: it is cut off, which its reader sees.
                        throw new IOException("the archive ends early", e);
                    }
                };
        return Response.ok(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"onrecord.archive\"")
                .build();
    }
}
