package io.onrecord.analysis.verdict;

import io.onrecord.events.Finding;
import io.onrecord.events.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides a verdict's next state from the findings that stand for it now: a pure function of what
/// is stored, so that the order of arrival leaves no trace.
public final class Settlement {

    private Settlement() {}

    /// @param current the last state that was sent; null when there is none
    /// @param standing the visible findings of this verdict, in any order
    /// @param whenGone the reason to give when none stands any more
    /// @return the next version, or empty when nothing that a subscriber sees has changed
    public static Optional<Verdict> next(
            @Nullable Verdict current,
            List<Finding> standing,
            Verdict.Reason whenGone,
            int extractor,
            Instant now) {
        return Optional.empty();
    }
}
