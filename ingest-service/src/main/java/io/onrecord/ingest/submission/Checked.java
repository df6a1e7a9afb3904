package io.onrecord.ingest.submission;

import io.onrecord.events.Article;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a submission turned out to be.
public sealed interface Checked {

    /// A good one.
    ///
    /// @param article with its version still open: [Article#version] has the number that was given,
    ///   or the first
    /// @param number the sender's version number; null when none was given
    /// @param statusGiven whether the sender said the status, which alone takes back a kill
    /// @param warnings what was not as its format says, and was taken all the same
    record Draft(
            Article article, @Nullable Integer number, boolean statusGiven, List<Warning> warnings)
            implements Checked {

        public Draft {
            warnings = List.copyOf(warnings);
        }
    }

    /// A bad one.
    record Rejected(Fault fault) implements Checked {}
}
