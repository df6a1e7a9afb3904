package io.onrecord.store.erasure;

import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `DELETE /v1/articles/{id}`, for keys of scope ADMIN.
@Path("/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private static final String ID = "a_[0-9a-f]{32}";

    private final Erasures erasures;

    public ErasureResource(Erasures erasures) {
        this.erasures = erasures;
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "eraseArticle",
            summary = "Take an article's text out of every table, for good",
            description =
                    "Its quotes and verdicts are withdrawn, and what a topic still brings of it is"
                            + " thrown away. The answer says which topics hold it until when.")
    @APIResponse(responseCode = "200", description = "It is erased, also when it was not there")
    @APIResponse(responseCode = "400", description = "That is no article's id")
    public Erasure erase(@PathParam("id") String id) throws SQLException {
        if (!id.matches(ID)) {
            throw Refusal.of("INVALID", "id", "An article's id is a_ and 32 hex digits");
        }
        return erasures.erase(id);
    }
}
