package io.onrecord.store.search;

import io.onrecord.store.listing.Choice;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Paging;
import io.onrecord.store.listing.Refusal;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// `GET /v1/search`.
@Path("/v1/search")
@Tag(name = "Search")
public class SearchResource {

    private static final int LONGEST = 1_000;

    private final Search search;

    public SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "search",
            summary = "Quotes and rated claims that hold some words, the best first",
            description =
                    "Words are English and found in any form. \"Words in marks\" stand side by side,"
                            + " -without a word, one or another. Of words that very many hold, the"
                            + " newest "
                            + Search.RANKED
                            + " are ranked.")
    @APIResponse(responseCode = "200", description = "A page of what was found")
    @APIResponse(responseCode = "400", description = "A parameter is wrong: see `field`")
    public Page<Hit> search(
            @Parameter(description = "The words", required = true, example = "harbour light")
                    @QueryParam("q")
                    @Nullable String words,
            @Parameter(
                            description = "What is looked through; both when left out",
                            schema = @Schema(implementation = Hit.Type.class),
                            example = "QUOTE")
                    @QueryParam("in")
                    @Nullable String where,
            @BeanParam Paging paging)
            throws SQLException {
        if (words == null || words.isBlank()) {
            throw Refusal.of("MISSING", "q", "Say which words are looked for");
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("TOO_LONG", "q", "At most " + LONGEST + " characters");
        }
        Set<Hit.Type> types =
                Choice.of("in", where, Hit.Type.class)
                        .<Set<Hit.Type>>map(EnumSet::of)
                        .orElseGet(() -> EnumSet.allOf(Hit.Type.class));
        return search.find(new Search.Question(words, types, paging.atMost(), paging.after()));
    }
}
