package io.onrecord.analysis.dispute;

import io.onrecord.events.Denial;
import io.onrecord.events.Span;
import java.util.List;

/// What one quote denies.
///
/// @param shown the words that deny, where they stand
/// @param method the rule that decided
record Dispute(DeniedStatement denied, Denial denial, List<Span> shown, String method) {

    Dispute {
        shown = List.copyOf(shown);
    }
}
