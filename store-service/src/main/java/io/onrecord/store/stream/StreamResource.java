package io.onrecord.store.stream;

import io.onrecord.store.listing.Times;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/// `GET /v1/stream`.
@Path("/v1/stream")
@Tag(name = "Stream")
public class StreamResource {

    private static final Logger LOG = Logger.getLogger(StreamResource.class);

    private final Subscription.Stretches stretches;
    private final Subscribers subscribers;

    StreamResource(
            Tail tail,
            StreamEntries entries,
            StreamConfig config,
            Subscribers subscribers,
            Clock clock) {
        this.subscribers = subscribers;
        this.stretches = new Subscription.Stretches(tail, entries, config.heartbeat(), clock);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "stream",
            summary = "Verdicts and quotes as they are stored",
            description =
                    "Server-sent events, one JSON line each. First, at once, `hello`; or `reset` with a "
                            + "`reason` when the events behind Last-Event-ID cannot be told any more: "
                            + "what the client knows is then to be asked for anew. Behind it `quote`, "
                            + "`verdict` and `quote-withdrawn`. The id of any event continues behind "
                            + "it. A filter looks at what a subject was before and what it is now: "
                            + "whoever wants `class=FALSE` hears when such a verdict becomes "
                            + "another. A client that takes nothing for a while is dropped.")
    @APIResponse(responseCode = "200", description = "Events, until the client leaves")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    @APIResponse(responseCode = "503", description = "UNAVAILABLE: the database does not answer")
    public Multi<OutboundSseEvent> stream(
            @BeanParam Resumption from,
            @BeanParam InterestParameters wanted,
            @BeanParam Times times,
            @Parameter(hidden = true) @Context HttpServerRequest request,
            @Parameter(hidden = true) @Context Sse sse) {
        Subscription subscription =
                new Subscription(stretches, wanted.interest(times), from.last());
        subscribers.add(subscription, request);
        return subscription
                .signals()
                .map(signal -> event(sse, signal))
                .onFailure()
                .invoke(e -> LOG.warnf("A stream ends early, its client comes back: %s", e))
                .onTermination()
                .invoke(() -> subscribers.remove(subscription));
    }

    private static OutboundSseEvent event(Sse sse, Subscription.Signal signal) {
        return switch (signal) {
            case Subscription.Signal.Begun(Beginning.Continued(StreamId id)) ->
                    event(sse, id, "hello", "{}");
            case Subscription.Signal.Begun(Beginning.Reset(StreamId id, Beginning.Reason reason)) ->
                    event(sse, id, "reset", "{\"reason\":\"" + reason + "\"}");
            case Subscription.Signal.Told(StreamId id, StreamEntry entry) ->
                    event(sse, id, entry.event(), entry.data());
            case Subscription.Signal.Heartbeat() ->
                    sse.newEventBuilder().comment("still here").build();
        };
    }

    private static OutboundSseEvent event(Sse sse, StreamId id, String name, String data) {
        return sse.newEventBuilder().id(id.toString()).name(name).data(String.class, data).build();
    }
}
