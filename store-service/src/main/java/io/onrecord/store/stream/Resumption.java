package io.onrecord.store.stream;

import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Where a client's stream goes on.
public record Resumption(
        @Parameter(description = "The id of the last event that the client has")
                @HeaderParam("Last-Event-ID")
                @Nullable String lastEventId,
        @Parameter(description = "As Last-Event-ID, from a client that can set no header")
                @QueryParam("lastEventId")
                @Nullable String lastEventIdInQuery,
        @Parameter(description = "As Last-Event-ID, for a first request; 0 is all that is kept")
                @QueryParam("since")
                @Nullable String since) {

    /// @return null for a client that has no event yet
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem when it is no id
    @Nullable StreamId last() {
        Optional<String> given =
                Stream.of(lastEventId, lastEventIdInQuery, since)
                        .flatMap(Stream::ofNullable)
                        .filter(id -> !id.isEmpty())
                        .findFirst();
        if (given.isEmpty()) {
            return null;
        }
        return StreamId.of(given.get())
                .orElseThrow(() ->
                        Refusal.of("INVALID_POSITION", "since", "since is the id of an event"));
    }
}
