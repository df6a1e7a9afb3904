package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.jspecify.annotations.Nullable;

/// Who judged: a fact-checking publisher, or whoever disputes or repeats a claim.
public record Assessor(
        @Nullable String name, @Nullable String domain, @Nullable String role, Relation relation) {

    /// To the claimant.
    public enum Relation {
        SELF,
        SAME_SIDE,
        OPPOSING_SIDE,
        INDEPENDENT,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
