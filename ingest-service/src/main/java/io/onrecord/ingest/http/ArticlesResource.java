package io.onrecord.ingest.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Lane;
import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.inbox.InboxDesk;
import io.onrecord.ingest.submission.Checked;
import io.onrecord.ingest.submission.Checked.Code;
import io.onrecord.ingest.submission.Checked.Draft;
import io.onrecord.ingest.submission.Checked.Rejected;
import io.onrecord.ingest.submission.Submissions;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// `POST /v1/articles`.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesResource {

    private final InboxChannel inbox;
    private final IngestConfig config;

    ArticlesResource(InboxChannel inbox, IngestConfig config) {
        this.inbox = inbox;
        this.config = config;
    }

    @POST
    @Operation(
            summary = "Push an article, or an array of them",
            description = "202 means that Kafka has it. Pushing the same again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            oneOf = {
                                                ArticleSubmission.class,
                                                ArticleSubmission[].class
                                            })))
    @APIResponse(
            responseCode = "202",
            description = "Taken: a receipt, for an array one for each item",
            content = @Content(schema = @Schema(oneOf = {Receipt.class, Receipts.class})))
    @APIResponse(responseCode = "207", description = "Some items were taken, some not")
    @APIResponse(responseCode = "400", description = "MALFORMED_JSON")
    @APIResponse(responseCode = "413", description = "TOO_LARGE")
    @APIResponse(responseCode = "415", description = "UNSUPPORTED_MEDIA_TYPE")
    @APIResponse(responseCode = "422", description = "MISSING_FIELD or INVALID_FIELD")
    @APIResponse(responseCode = "503", description = "UNAVAILABLE: Kafka does not answer")
    public Response push(
            byte @Nullable [] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @Parameter(description = "`backfill` for imports") @QueryParam("lane")
                    @Nullable String lane) {
        if (type == null || !isJson(type)) {
            return Problems.of(
                    new Receipt(
                            415, null, "UNSUPPORTED_MEDIA_TYPE", null, "send application/json"));
        }
        byte[] json = body == null ? new byte[0] : body;
        if (json.length > config.maxBody().asLongValue()) {
            return Problems.of(tooLarge("more than " + config.maxBody().asLongValue() + " bytes"));
        }
        try {
            return answer(PushedItems.of(json), InboxDesk.lane(lane));
        } catch (JsonProcessingException e) {
            Rejected bad = new Rejected(Code.MALFORMED_JSON, null, e.getOriginalMessage());
            return Problems.of(Receipt.rejected(bad));
        }
    }

    private Response answer(PushedItems pushed, Lane lane) {
        if (pushed.items().size() > config.maxItems()) {
            return Problems.of(tooLarge("more than " + config.maxItems() + " articles"));
        }
        List<CompletableFuture<Receipt>> puts =
                pushed.items().stream().map(item -> put(item, lane)).toList();
        if (pushed.array()) {
            Receipts receipts = new Receipts(puts.stream().map(CompletableFuture::join).toList());
            return Response.status(receipts.status()).entity(receipts).build();
        }
        Receipt receipt = puts.getFirst().join();
        return receipt.isAccepted()
                ? Response.status(receipt.status()).entity(receipt).build()
                : Problems.of(receipt);
    }

    private CompletableFuture<Receipt> put(byte[] item, Lane lane) {
        if (item.length > InboxChannel.LARGEST) {
            return CompletableFuture.completedFuture(
                    tooLarge("more than " + InboxChannel.LARGEST + " bytes as one record"));
        }
        return switch (Submissions.read(item, lane)) {
            case Rejected bad -> CompletableFuture.completedFuture(Receipt.rejected(bad));
            case Draft draft -> inbox.put(item, draft);
        };
    }

    private static Receipt tooLarge(String why) {
        return Receipt.rejected(new Rejected(Checked.Code.TOO_LARGE, null, why));
    }

    private static boolean isJson(MediaType type) {
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
