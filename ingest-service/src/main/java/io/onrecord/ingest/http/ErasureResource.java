package io.onrecord.ingest.http;

import io.onrecord.ingest.access.Allowance;
import io.onrecord.ingest.access.KeyRing;
import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.admission.Erasures;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// `DELETE /v1/articles/{id}`, for whoever may push for every source.
@Path("/v1/articles")
public class ErasureResource {

    private static final Logger LOG = Logger.getLogger(ErasureResource.class);
    private static final String ID = "a_[0-9a-f]{32}";

    private final Erasures erasures;
    private final KeyRing keys;

    ErasureResource(Erasures erasures, KeyRing keys) {
        this.erasures = erasures;
        this.keys = keys;
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Forget an article for good",
            description =
                    "Its versions, what is held of it and what near-copies are known by are"
                            + " deleted, and what comes of it again is not taken. Needs a key for all"
                            + " sources. store-service has its own rows: onrecord erase asks both.")
    @APIResponse(responseCode = "204", description = "It is forgotten, also when it was unknown")
    @APIResponse(responseCode = "401", description = "KEY_REQUIRED, KEY_UNKNOWN")
    @APIResponse(responseCode = "403", description = "SOURCE_NOT_ALLOWED")
    @APIResponse(responseCode = "422", description = "INVALID_FIELD")
    @APIResponse(responseCode = "503", description = "UNAVAILABLE: the database is away")
    public Response erase(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        Optional<KeyRule> rule = keys.ofHeader(authorization);
        if (rule.isEmpty()) {
            Code code = authorization == null ? Code.KEY_REQUIRED : Code.KEY_UNKNOWN;
            return problem(Fault.of(code, "erasing needs a key for all sources"));
        }
        if (!rule.get().allowance().sources().equals(Allowance.EVERYTHING.sources())) {
            return problem(
                    Fault.of(Code.SOURCE_NOT_ALLOWED, "erasing needs a key for all sources"));
        }
        if (!id.matches(ID)) {
            return problem(Fault.invalid("id", "an article's id is a_ and 32 hex digits"));
        }
        try {
            erasures.erase(id);
            return Response.noContent().build();
        } catch (SQLException e) {
            LOG.warnf("An erasure waits for the database: %s", e.getMessage());
            return problem(Fault.of(Code.UNAVAILABLE, "the database is away"));
        }
    }

    private static Response problem(Fault fault) {
        return Problems.of(Receipt.rejected(fault));
    }
}
