package io.onrecord.store.publisher;

import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/publishers`.
@Path("/v1/publishers")
@Tag(name = "Publishers")
public class PublisherResource {

    private final Press press;

    PublisherResource(Press press) {
        this.press = press;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listPublishers",
            summary = "Whoever published an article that is stored, by domain, with its owner")
    @APIResponse(responseCode = "200", description = "A page of publishers")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public Page<Publisher> list(@BeanParam Paging paging) throws SQLException {
        return press.page(Objects.requireNonNullElse(paging.after(), ""), paging.atMost());
    }
}
