package io.onrecord.analysis.verdict;

import io.onrecord.events.Finding;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that decides what a verdict says next.
///
/// @param standing the visible findings of this verdict, in any order
/// @param whenGone the reason to give when none stands any more
/// @param extractor number of the newest reader among them
/// @param decision a person's last one; null while nobody has decided
public record Basis(
        List<Finding> standing,
        Verdict.Reason whenGone,
        int extractor,
        @Nullable PersonDecision decision) {

    public Basis {
        standing = List.copyOf(standing);
    }

    /// Whether a person has ruled that it is not to stand.
    boolean isRefused() {
        return decision != null
                && switch (decision.kind()) {
                    case REJECT, WITHDRAW -> true;
                    case CONFIRM, REATTRIBUTE, RESTORE, UNKNOWN -> false;
                };
    }
}
