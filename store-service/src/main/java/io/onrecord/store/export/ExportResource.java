package io.onrecord.store.export;

import io.onrecord.store.listing.Times;
import io.onrecord.store.quote.QuoteParameters;
import io.onrecord.store.quote.QuoteRepository;
import io.onrecord.store.selection.Selection;
import io.onrecord.store.verdict.VerdictParameters;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/exports/…`.
@Path("/v1/exports")
@Tag(name = "Exports")
public class ExportResource {

    private final Exports exports;
    private final QuoteRepository quotes;
    private final VerdictRepository verdicts;

    ExportResource(Exports exports, QuoteRepository quotes, VerdictRepository verdicts) {
        this.exports = exports;
        this.quotes = quotes;
        this.verdicts = verdicts;
    }

    @GET
    @Path("/quotes.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportQuotesCsv", summary = "All quotes of a query, newest first")
    @APIResponse(responseCode = "200", description = "CSV with a head, a quote a line")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    @APIResponse(responseCode = "429", description = "BUSY: others are being written")
    public Response quotesAsCsv(@BeanParam QuoteParameters wanted, @BeanParam Times times) {
        Selection selection = wanted.selection().and(times.periods());
        return exports.csv("quotes.csv", window -> quotes.page(selection, window), Sheet.QUOTES);
    }

    @GET
    @Path("/quotes.ndjson")
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportQuotes", summary = "All quotes of a query, newest first")
    @APIResponse(responseCode = "200", description = "A quote a line, as /v1/quotes has it")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    @APIResponse(responseCode = "429", description = "BUSY: others are being written")
    public Response quotes(@BeanParam QuoteParameters wanted, @BeanParam Times times) {
        Selection selection = wanted.selection().and(times.periods());
        return exports.ndjson("quotes.ndjson", window -> quotes.page(selection, window));
    }

    @GET
    @Path("/verdicts.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportVerdictsCsv", summary = "All verdicts of a query, newest first")
    @APIResponse(responseCode = "200", description = "CSV with a head, a verdict a line")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    @APIResponse(responseCode = "429", description = "BUSY: others are being written")
    public Response verdictsAsCsv(@BeanParam VerdictParameters wanted, @BeanParam Times times) {
        Selection selection = wanted.selection().and(times.periods());
        return exports.csv(
                "verdicts.csv", window -> verdicts.page(selection, window), Sheet.VERDICTS);
    }

    @GET
    @Path("/verdicts.ndjson")
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportVerdicts", summary = "All verdicts of a query, newest first")
    @APIResponse(responseCode = "200", description = "A verdict a line, as /v1/verdicts has it")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    @APIResponse(responseCode = "429", description = "BUSY: others are being written")
    public Response verdicts(@BeanParam VerdictParameters wanted, @BeanParam Times times) {
        Selection selection = wanted.selection().and(times.periods());
        return exports.ndjson("verdicts.ndjson", window -> verdicts.page(selection, window));
    }
}
