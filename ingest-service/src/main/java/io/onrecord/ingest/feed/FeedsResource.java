package io.onrecord.ingest.feed;

import io.onrecord.ingest.access.KeyRing;
import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.feed.document.Opml;
import io.onrecord.ingest.fetch.FetchConfig;
import io.onrecord.ingest.format.FaultException;
import io.onrecord.ingest.http.Problems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `/v1/feeds`. Keys are those of pushes: a key sees and changes the feeds of its sources.
@Path("/v1/feeds")
@Tag(name = "Feeds")
@Produces(MediaType.APPLICATION_JSON)
public class FeedsResource {

    private static final String OPML = "text/x-opml";
    private static final int MOST = 1_000;

    private final Feeds feeds;
    private final Trial trial;
    private final KeyRing keys;
    private final FetchConfig fetch;

    FeedsResource(Feeds feeds, Trial trial, KeyRing keys, FetchConfig fetch) {
        this.feeds = feeds;
        this.trial = trial;
        this.keys = keys;
        this.fetch = fetch;
    }

    /// @param next what to give as `after` for the rest; null when that is all
    public record FeedList(List<FeedView> items, @Nullable String next) {

        public FeedList {
            items = List.copyOf(items);
        }
    }

    /// @param added how many are new
    /// @param known how many were followed before
    public record Imported(int added, int known, List<Refused> refused) {

        public Imported {
            refused = List.copyOf(refused);
        }
    }

    public record Refused(String url, Code code, String detail) {}

    @GET
    @Operation(operationId = "listFeeds", summary = "The feeds that are followed, and how they are")
    @APIResponse(responseCode = "200", description = "The feeds, by id")
    @APIResponse(responseCode = "401", description = "KEY_REQUIRED, KEY_UNKNOWN")
    public FeedList list(
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("source") @DefaultValue("") String source,
            @QueryParam("limit") @DefaultValue("100") int limit,
            @Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        if (limit < 1 || limit > MOST) {
            throw Problems.of(Fault.invalid("limit", "1 to " + MOST));
        }
        List<FeedView> items = asked(() -> feeds.list(after, source, limit, rule));
        return new FeedList(items, items.size() < limit ? null : items.getLast().id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addFeed", summary = "Follow a feed")
    @APIResponse(
            responseCode = "201",
            description = "It is followed from now on",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was followed before",
            content = @Content(schema = @Schema(implementation = FeedView.class)))
    @APIResponse(responseCode = "403", description = "SOURCE_NOT_ALLOWED")
    @APIResponse(responseCode = "422", description = "MISSING_FIELD, INVALID_FIELD")
    @APIResponse(responseCode = "503", description = "UNAVAILABLE: the database is away")
    public Response add(@Nullable FeedRequest request, @Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        FeedRequest given = request == null ? new FeedRequest(null, null, null, null) : request;
        return switch (asked(() -> feeds.add(given, rule))) {
            case Feeds.Added.Done(FeedView feed, boolean isNew) ->
                    Response.status(isNew ? 201 : 200).entity(feed).build();
            case Feeds.Added.Refused(Fault fault) -> throw Problems.of(fault);
        };
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getFeed", summary = "A feed, and how it is")
    @APIResponse(responseCode = "200", description = "The feed")
    @APIResponse(responseCode = "404", description = "NO_SUCH_FEED")
    public FeedView get(@PathParam("id") String id, @Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        return asked(() -> feeds.get(id, rule)).orElseThrow(() -> Problems.of(unknown(id)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeFeed", summary = "Follow it no more; its articles stay")
    @APIResponse(responseCode = "204", description = "It is not asked for any more")
    @APIResponse(responseCode = "404", description = "NO_SUCH_FEED")
    public void remove(@PathParam("id") String id, @Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        boolean wasThere = asked(() -> feeds.remove(id, rule));
        if (!wasThere) {
            throw Problems.of(unknown(id));
        }
    }

    @POST
    @Path("/test")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "testFeed",
            summary = "Ask for a feed and its first article, and keep nothing")
    @APIResponse(responseCode = "200", description = "What following it would bring, or why not")
    @APIResponse(responseCode = "422", description = "MISSING_FIELD, INVALID_FIELD")
    public Trial.Result test(@Nullable FeedRequest request, @Context HttpHeaders headers) {
        rule(headers);
        FeedRequest given = request == null ? new FeedRequest(null, null, null, null) : request;
        return switch (given.check(fetch.destination())) {
            case FeedRequest.Checked.Bad(Fault fault) -> throw Problems.of(fault);
            case FeedRequest.Checked.Good good ->
                    trial.of(good.address().url().toString(), good.source());
        };
    }

    @GET
    @Path("/opml")
    @Produces(OPML)
    @Operation(operationId = "exportFeeds", summary = "All feeds as OPML")
    @APIResponse(responseCode = "200", description = "For any feed reader, and for the import")
    public String export(@Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        return Opml.write(asked(() -> feeds.outlines(rule)));
    }

    @POST
    @Path("/opml")
    @Consumes({OPML, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Operation(operationId = "importFeeds", summary = "Follow all feeds of an OPML list")
    @APIResponse(responseCode = "200", description = "How many are new, and which were refused")
    @APIResponse(responseCode = "400", description = "MALFORMED_XML: it is no OPML")
    public Imported importAll(byte @Nullable [] body, @Context HttpHeaders headers) {
        KeyRule rule = rule(headers);
        List<Opml.Outline> outlines = outlines(body == null ? new byte[0] : body, headers);
        List<Feeds.Added> all = asked(() -> feeds.addAll(outlines, rule));
        List<Refused> refused = new ArrayList<>();
        int added = 0;
        for (int i = 0; i < all.size(); i++) {
            switch (all.get(i)) {
                case Feeds.Added.Done done -> added += done.isNew() ? 1 : 0;
                case Feeds.Added.Refused(Fault fault) ->
                        refused.add(new Refused(outlines.get(i).url(), fault.code(), fault.line()));
            }
        }
        return new Imported(added, all.size() - added - refused.size(), refused);
    }

    private static List<Opml.Outline> outlines(byte[] body, HttpHeaders headers) {
        try {
            return Opml.read(body, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        } catch (FaultException e) {
            throw Problems.of(e.fault());
        }
    }

    private KeyRule rule(HttpHeaders headers) {
        String authorization = headers.getHeaderString(HttpHeaders.AUTHORIZATION);
        Optional<KeyRule> rule = keys.ofHeader(authorization);
        return rule.orElseThrow(() ->
                Problems.of(
                        authorization == null
                                ? Fault.of(Code.KEY_REQUIRED, "feeds need a key here")
                                : Fault.of(Code.KEY_UNKNOWN, "nobody has this key")));
    }

    private static Fault unknown(String id) {
        return Fault.of(Code.NO_SUCH_FEED, "there is no feed " + Fault.shown(id));
    }

    /// What is asked of the database.
    @FunctionalInterface
    private interface Answer<T> {
        T get() throws SQLException;
    }

    private static <T> T asked(Answer<T> answer) {
        try {
            return answer.get();
        } catch (SQLException e) {
            throw Problems.of(Fault.of(Code.UNAVAILABLE, "the database is away"));
        }
    }
}
