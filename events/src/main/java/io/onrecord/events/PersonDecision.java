package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a person decided about a verdict. It stands above the machine, whatever the machine reads
/// later.
///
/// @param reason in the person's words; never blank
/// @param by who decided, as they give their name
/// @param claimant whoever made the claim, where the decision is about that
public record PersonDecision(
        Kind kind, String reason, String by, Instant at, @Nullable String claimant) {

    public enum Kind {
        /// It is right as it stands; of a repeat, that it is one.
        CONFIRM,
        /// It is wrong: the match is none, the denial denies nothing.
        REJECT,
        /// Somebody else made the claim.
        REATTRIBUTE,
        /// It is not to be shown, right or wrong.
        WITHDRAW,
        /// What people decided before no longer holds: the machine's reading does.
        RESTORE,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
