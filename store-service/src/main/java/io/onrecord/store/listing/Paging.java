package io.onrecord.store.listing;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What every list takes: how much of it, and behind what.
public record Paging(
        @Parameter(
                        description = "How many at most",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "200",
                                        defaultValue = "50"))
                @QueryParam("limit")
                @Nullable String limit,
        @Parameter(description = "The `next` of the page before") @QueryParam("after")
                @Nullable String after,
        @Parameter(
                        description = "The fields that are wanted, as in `id,text,speaker.name`",
                        example = "id")
                @QueryParam("fields")
                @Nullable String fields) {

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem saying which of the two is wrong
    public Window window() {
        return Window.of(limit, after);
    }

    /// For a list whose cursor is no position.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem when it is no limit
    public int atMost() {
        return Window.of(limit, null).limit();
    }
}
