package io.onrecord.store.listing;

import io.onrecord.store.selection.Condition;
import org.jspecify.annotations.Nullable;

/// Which stretch of a list is asked for.
///
/// @param limit how many items at most
/// @param before only what was announced earlier than this position
public record Window(int limit, long before) {

    public static final int DEFAULT = 50;
    public static final int MAXIMUM = 200;

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem saying which of the two is wrong
    public static Window of(@Nullable String limit, @Nullable String after) {
        return new Window(limit(limit), before(after));
    }

    /// What rows of the window meet besides a condition.
    Condition and(Condition condition) {
        return condition.and(" AND position < ?", before);
    }

    private static int limit(@Nullable String asked) {
        long limit = asked == null ? DEFAULT : number("limit", asked);
        if (limit < 1 || limit > MAXIMUM) {
            throw Refusal.of("INVALID_LIMIT", "limit", "limit is a number from 1 to " + MAXIMUM);
        }
        return (int) limit;
    }

    private static long before(@Nullable String after) {
        return after == null ? Long.MAX_VALUE : number("after", after);
    }

    private static long number(String field, String text) {
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.of(
                    "limit".equals(field) ? "INVALID_LIMIT" : "INVALID_CURSOR",
                    field,
                    field + " is no number as this API gives them");
        }
    }
}
