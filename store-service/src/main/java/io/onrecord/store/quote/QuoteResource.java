package io.onrecord.store.quote;

import io.onrecord.events.Quote;
import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
            @Parameter(description = "The speaker's name") @QueryParam("speaker")
                    @Nullable String speaker,
            @Parameter(description = "The id of an article") @QueryParam("article")
                    @Nullable String article,
            @Parameter(schema = @Schema(implementation = Quote.Kind.class)) @QueryParam("kind")
                    @Nullable String kind,
            @BeanParam Paging paging) {
        QuoteQuery query =
                new QuoteQuery(speaker, article, Choice.of("kind", kind, Quote.Kind.class));
        return quotes.page(query, paging.window());
    }
}
