package io.onrecord.store.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/v1/session`: the page's way in. It gives its key once and has a cookie from then on, which no
/// script reads and no other site's page sends.
@Path("/v1/session")
@Tag(name = "Access")
public class SessionResource {

    private final Keys keys;
    private final AccessConfig config;

    SessionResource(Keys keys, AccessConfig config) {
        this.keys = keys;
        this.config = config;
    }

    @POST
    @Operation(
            operationId = "openSession",
            summary = "Swap the key in the header Authorization for a cookie")
    @APIResponse(responseCode = "204", description = "The cookie is set")
    @APIResponse(responseCode = "401", description = "UNKNOWN_KEY: this key is not valid here")
    public Response open(@Parameter(hidden = true) @Context HttpServerRequest request)
            throws SQLException {
        Optional<Caller.Known> caller = Gate.given(request).flatMap(keys::caller);
        if (caller.isEmpty()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.UNAUTHORIZED)
                    .withTitle("The request is not let in")
                    .withDetail("This key is not valid here")
                    .with("code", "UNKNOWN_KEY")
                    .build();
        }
        Secret session = keys.open(caller.get());
        int seconds = Math.toIntExact(config.sessionFor().toSeconds());
        return Response.noContent().cookie(cookie(session.text(), seconds, request)).build();
    }

    @DELETE
    @Operation(operationId = "closeSession", summary = "End the session and take the cookie back")
    @APIResponse(responseCode = "204", description = "The cookie means nothing any more")
    public Response close(@Parameter(hidden = true) @Context HttpServerRequest request)
            throws SQLException {
        Optional<Secret> session = Gate.session(request);
        if (session.isPresent()) {
            keys.close(session.get());
        }
        return Response.noContent().cookie(cookie("", 0, request)).build();
    }

    private static NewCookie cookie(String value, int seconds, HttpServerRequest request) {
        return new NewCookie.Builder(Gate.COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(request.isSSL())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
