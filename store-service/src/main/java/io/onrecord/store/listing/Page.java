package io.onrecord.store.listing;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A stretch of a list.
///
/// @param next the cursor for `after` that continues it; absent at its end
public record Page<T>(
        List<T> items,
        @Schema(description = "Continues the list as `after`; absent at its end", nullable = true)
                @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /// @param found one row more than the window holds, when there are more
    public static <R> Page<R> of(List<R> found, Window window, ToLongFunction<R> position) {
        if (found.size() <= window.limit()) {
            return new Page<>(found, null);
        }
        List<R> rows = found.subList(0, window.limit());
        return new Page<>(rows, Long.toString(position.applyAsLong(rows.getLast())));
    }

    /// The same stretch of something else: one item for each, in the same order.
    public <U> Page<U> map(Function<List<T>, List<U>> turned) {
        return new Page<>(turned.apply(items), next);
    }
}
