package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.jspecify.annotations.Nullable;

/// How far a dispute goes.
///
/// @param scope the part that is denied, where only a part is
public record Denial(Strength strength, @Nullable String scope) {

    public enum Strength {
        EXPLICIT,
        SCOPED,
        MIXED,
        NO_RECOLLECTION,
        HEDGED,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
