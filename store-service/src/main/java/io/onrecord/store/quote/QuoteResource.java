package io.onrecord.store.quote;

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

/// `GET /v1/quotes`.
@Path("/v1/quotes")
@Tag(name = "Quotes")
public class QuoteResource {

    private final QuoteRepository quotes;

    public QuoteResource(QuoteRepository quotes) {
        this.quotes = quotes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listQuotes", summary = "Quotes, newest first")
    @APIResponse(responseCode = "200", description = "A page of quotes")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public Page<QuoteItem> list(
            @BeanParam QuoteParameters wanted, @BeanParam Times times, @BeanParam Paging paging)
            throws SQLException {
        return quotes.page(wanted.selection().and(times.periods()), paging.window());
    }
}
