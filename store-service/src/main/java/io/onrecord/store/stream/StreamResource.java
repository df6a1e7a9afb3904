package io.onrecord.store.stream;

import io.onrecord.store.listing.Times;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `GET /v1/stream`.
@Path("/v1/stream")
@Tag(name = "Stream")
public class StreamResource {

    private final Tail tail;
    private final StreamEntries entries;
    private final Subscribers subscribers;

    StreamResource(Tail tail, StreamEntries entries, Subscribers subscribers) {
        this.tail = tail;
        this.entries = entries;
        this.subscribers = subscribers;
    }

    @GET
    @Blocking
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
    @SuppressWarnings("UnusedVariable") // Nobody resumes `open`: a stream ends with its connection.
    public void stream(
            @BeanParam Resumption from,
            @BeanParam InterestParameters wanted,
            @BeanParam Times times,
            @Parameter(hidden = true) @Context HttpServerRequest request,
            @Parameter(hidden = true) @Suspended AsyncResponse open)
            throws SQLException {
        Interest interest = wanted.interest(times);
        Beginning beginning = Beginning.of(from.last(), entries.log());
        Subscription subscription = new Subscription(tail, entries, interest, beginning.id());
        subscribers.welcome(request, subscription, beginning);
    }
}
