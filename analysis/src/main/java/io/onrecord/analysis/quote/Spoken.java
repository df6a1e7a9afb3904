package io.onrecord.analysis.quote;

import io.onrecord.events.Speaker;
import org.jspecify.annotations.Nullable;

/// An attribution and the people behind it.
///
/// @param outer the quotation in whose words this one stands
record Spoken(Read read, @Nullable Speaker speaker, @Nullable Spoken outer) {

    /// Whoever is quoted around it.
    @Nullable Speaker reportedBy() {
        return outer == null ? null : outer.speaker();
    }
}
