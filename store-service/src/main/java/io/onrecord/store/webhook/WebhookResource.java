package io.onrecord.store.webhook;

import io.onrecord.store.listing.Refusal;
import io.onrecord.store.listing.Times;
import io.onrecord.store.stream.InterestParameters;
import io.onrecord.store.stream.StreamId;
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

/// `/v1/webhooks`.
@Path("/v1/webhooks")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

    private static final Times ALWAYS = new Times(null, null, null, null, null, null);
    private static final InterestParameters ANYTHING =
            new InterestParameters(null, null, null, null, null, null, null, null, null);

    private final Webhooks webhooks;
    private final FanOut fanOut;
    private final WebhookConfig config;

    public WebhookResource(Webhooks webhooks, FanOut fanOut, WebhookConfig config) {
        this.webhooks = webhooks;
        this.fanOut = fanOut;
        this.config = config;
    }

    /// @param filter what it is told of, as `/v1/stream` takes it; everything when left out
    public record Request(
            @Schema(examples = "https://desk.example/onrecord") @Nullable String url,
            @Nullable InterestParameters filter) {}

    /// @param secret that messages are signed with: it is never told again
    public record NewWebhook(Webhook webhook, String secret) {

        @Override
        public String toString() {
            return "NewWebhook " + webhook.id();
        }
    }

    public record WebhookList(List<Webhook> items) {

        public WebhookList {
            items = List.copyOf(items);
        }
    }

    public record NewSecret(String secret) {

        @Override
        public String toString() {
            return "NewSecret";
        }
    }

    /// @param since the id of an event, as the stream gives it; `0` is all that is kept
    public record Replay(@Nullable String since) {}

    public record Replayed(int messages) {}

    @GET
    @Operation(operationId = "listWebhooks", summary = "All webhooks")
    @APIResponse(responseCode = "200", description = "The webhooks; no secret is among it")
    public WebhookList list() throws SQLException {
        return new WebhookList(webhooks.list());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Have events sent to an address, signed after Standard Webhooks")
    @APIResponse(
            responseCode = "201",
            description = "The webhook; its secret is told this once",
            content = @Content(schema = @Schema(implementation = NewWebhook.class)))
    @APIResponse(responseCode = "400", description = "A field is wrong: see `field`")
    public Response create(@Nullable Request request) throws SQLException {
        String url = request == null ? null : request.url();
        if (request == null || url == null || !config.destination().isForm(url)) {
            throw Refusal.of("INVALID_URL", "url", "url is an https address without a user");
        }
        InterestParameters filter = request.filter() == null ? ANYTHING : request.filter();
        String secret = Signature.newSecret();
        String id = webhooks.add(url, filter.interest(ALWAYS), secret);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new NewWebhook(get(id), secret))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWebhook", summary = "A webhook, and how many messages wait for it")
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public Webhook get(@PathParam("id") String id) throws SQLException {
        return webhooks.get(id).orElseThrow(() -> Refusal.unknown("webhook", id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Send nothing any more")
    @APIResponse(responseCode = "204", description = "It is gone, with all that waited for it")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public void delete(@PathParam("id") String id) throws SQLException {
        if (!webhooks.remove(id)) {
            throw Refusal.unknown("webhook", id);
        }
    }

    @POST
    @Path("/{id}/secret")
    @Operation(
            operationId = "rotateSecret",
            summary = "Sign with a new secret; for a day with the former one too")
    @APIResponse(responseCode = "200", description = "The new secret; it is told this once")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public NewSecret rotate(@PathParam("id") String id) throws SQLException {
        String secret = Signature.newSecret();
        if (!webhooks.rotate(id, secret)) {
            throw Refusal.unknown("webhook", id);
        }
        return new NewSecret(secret);
    }

    @POST
    @Path("/{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send again what was announced behind an event, under the same ids")
    @APIResponse(responseCode = "200", description = "How many messages will be sent")
    @APIResponse(responseCode = "400", description = "A field is wrong: see `field`")
    @APIResponse(responseCode = "404", description = "There is no such webhook")
    public Replayed replay(@PathParam("id") String id, @Nullable Replay replay)
            throws SQLException {
        String since = replay == null || replay.since() == null ? "" : replay.since();
        StreamId from =
                StreamId.of(since)
                        .orElseThrow(() ->
                                Refusal.of(
                                        "INVALID_POSITION",
                                        "since",
                                        "since is the id of an event, or 0"));
        get(id);
        return new Replayed(fanOut.replay(id, from.position()));
    }
}
