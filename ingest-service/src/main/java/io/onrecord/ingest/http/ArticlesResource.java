package io.onrecord.ingest.http;

import io.onrecord.events.ArticleSubmission;
import io.onrecord.events.Lane;
import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.access.KeyRing;
import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Declared;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.inbox.InboxDesk;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String DRY_RUN = "dryRun";

    private final PushDesk desk;
    private final KeyRing keys;
    private final IdempotencyKeys idempotency;
    private final IngestConfig config;

    ArticlesResource(
            PushDesk desk, KeyRing keys, IdempotencyKeys idempotency, IngestConfig config) {
        this.desk = desk;
        this.keys = keys;
        this.idempotency = idempotency;
        this.config = config;
    }

    @POST
    @Operation(
            summary = "Push an article, or several",
            description =
                    "202 means that Kafka has it. Pushing the same again changes nothing. The format"
                            + " is recognised, or named in Content-Type. What the content does not"
                            + " say may stand in the query, under the names of ArticleSubmission.")
    @Parameter(name = "lane", in = ParameterIn.QUERY, description = "`backfill` for imports")
    @Parameter(
            name = DRY_RUN,
            in = ParameterIn.QUERY,
            description = "`true`: check everything, take nothing")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "the publisher's domain")
    @Parameter(name = "uri", in = ParameterIn.QUERY, description = "the publisher's identifier")
    @Parameter(name = IDEMPOTENCY_KEY, in = ParameterIn.HEADER)
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        oneOf = {
                                            ArticleSubmission.class,
                                            ArticleSubmission[].class
                                        })),
                @Content(mediaType = "application/ninjs+json"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/vnd.iptc.g2.newsmessage+xml"),
                @Content(mediaType = "application/nitf+xml"),
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MediaType.TEXT_PLAIN)
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken: a receipt, for several articles one for each",
            content = @Content(schema = @Schema(oneOf = {Receipt.class, Receipts.class})))
    @APIResponse(responseCode = "207", description = "Some articles were taken, some not")
    @APIResponse(responseCode = "400", description = "EMPTY, MALFORMED_…")
    @APIResponse(responseCode = "401", description = "KEY_REQUIRED, KEY_UNKNOWN")
    @APIResponse(responseCode = "403", description = "SOURCE_NOT_ALLOWED")
    @APIResponse(responseCode = "409", description = "IDEMPOTENCY_KEY_IN_USE")
    @APIResponse(responseCode = "413", description = "TOO_LARGE, TOO_MANY")
    @APIResponse(
            responseCode = "415",
            description = "UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_ENCODING, UNKNOWN_FORMAT")
    @APIResponse(
            responseCode = "422",
            description =
                    "MISSING_FIELD, INVALID_FIELD, TOO_DEEP, FORBIDDEN_XML, NOT_TEXT,"
                            + " IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_KEY_INVALID")
    @APIResponse(responseCode = "429", description = "TOO_MANY_REQUESTS")
    @APIResponse(responseCode = "503", description = "UNAVAILABLE: Kafka does not answer")
    public Response push(
            byte @Nullable [] body, @Context HttpHeaders headers, @Context UriInfo address) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        Optional<KeyRule> rule = keys.ofHeader(authorization);
        if (rule.isEmpty()) {
            return authorization == null
                    ? problem(Fault.of(Code.KEY_REQUIRED, "pushes need a key here"))
                    : problem(Fault.of(Code.KEY_UNKNOWN, "nobody has this key"));
        }
        Unpacked unpacked =
                Unpacked.of(
                        body == null ? new byte[0] : body,
                        headers.getHeaderString(HttpHeaders.CONTENT_ENCODING),
                        config.maxBody().asLongValue());
        return switch (unpacked) {
            case Unpacked.Refused(Fault fault) -> problem(fault);
            case Unpacked.Body(byte[] bytes) -> answer(take(bytes, rule.get(), headers, address));
        };
    }

    private Answer take(byte[] body, KeyRule rule, HttpHeaders headers, UriInfo address) {
        String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        Declared declared = new Declared(type, name -> address.getQueryParameters().getFirst(name));
        Push push = new Push(body, declared);
        Lane lane = InboxDesk.lane(address.getQueryParameters().getFirst(InboxDesk.LANE));
        boolean dryRun = "true".equals(address.getQueryParameters().getFirst(DRY_RUN));
        String key = headers.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null) {
            return desk.take(push, rule, lane, dryRun);
        }
        String query = String.valueOf(address.getRequestUri().getRawQuery());
        String fingerprint = Fingerprint.of(body, String.valueOf(type), query);
        return idempotency.once(
                new IdempotencyKeys.Claim(rule.name(), key, fingerprint),
                () -> desk.take(push, rule, lane, dryRun));
    }

    private static Response answer(Answer answer) {
        if (answer.many()) {
            return Response.status(answer.status()).entity(new Receipts(answer.receipts())).build();
        }
        Receipt receipt = answer.receipts().getFirst();
        return receipt.isAccepted()
                ? Response.status(receipt.status()).entity(receipt).build()
                : Problems.of(receipt);
    }

    private static Response problem(Fault fault) {
        return Problems.of(Receipt.rejected(fault));
    }
}
