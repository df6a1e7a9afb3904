package io.onrecord.store.access;

import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/v1/keys`.
@Path("/v1/keys")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

    private final Keys keys;

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    /// All keys.
    public record KeyList(List<Key> items) {

        public KeyList {
            items = List.copyOf(items);
        }
    }

    /// @param secret the key itself: it is never told again
    public record NewKey(Key key, String secret) {

        @Override
        public String toString() {
            return "NewKey " + key.id();
        }
    }

    @GET
    @Operation(operationId = "listKeys", summary = "All keys, those that were revoked too")
    @APIResponse(responseCode = "200", description = "The keys; no secret is among it")
    public KeyList list() throws SQLException {
        return new KeyList(keys.list());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createKey", summary = "Create a key")
    @APIResponse(
            responseCode = "201",
            description = "The key; its secret is told this once",
            content = @Content(schema = @Schema(implementation = NewKey.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong: see `field`")
    public Response create(@Nullable KeyRequest request) throws SQLException {
        if (request == null) {
            throw Refusal.of("MISSING", "name", "A key is asked for with a JSON object");
        }
        Keys.Created created = keys.create(request.named(), request.scoped(), request.domains());
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new NewKey(created.key(), created.secret().text()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeKey", summary = "Revoke a key and the sessions it opened")
    @APIResponse(responseCode = "204", description = "Nobody comes in with it any more")
    @APIResponse(responseCode = "404", description = "There is no such key that is valid")
    public void revoke(@PathParam("id") String id) throws SQLException {
        if (!keys.revoke(id)) {
            throw Refusal.unknown("valid key", id);
        }
    }
}
