package io.onrecord.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists as records keep them: unmodifiable, and empty where an older writer left the field out.
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
