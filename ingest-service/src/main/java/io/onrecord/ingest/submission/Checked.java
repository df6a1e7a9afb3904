package io.onrecord.ingest.submission;

import io.onrecord.events.Article;
import org.jspecify.annotations.Nullable;

/// What a submission turned out to be.
public sealed interface Checked {

    /// A good one.
    ///
    /// @param article with its version still open: [Article#version] has the number that was given,
    ///   or the first
    /// @param number the sender's version number; null when none was given
    /// @param statusGiven whether the sender said the status, which alone takes back a kill
    record Draft(Article article, @Nullable Integer number, boolean statusGiven)
            implements Checked {}

    /// A bad one.
    ///
    /// @param field which field is wrong, as a path: `blocks[2].span`; null when it is the whole
    record Rejected(Code code, @Nullable String field, String reason) implements Checked {

        static Rejected missing(String field, String reason) {
            return new Rejected(Code.MISSING_FIELD, field, reason);
        }

        static Rejected invalid(String field, String reason) {
            return new Rejected(Code.INVALID_FIELD, field, reason);
        }
    }

    /// Stable codes of what can be wrong.
    enum Code {
        /// No JSON, or no JSON object.
        MALFORMED_JSON,
        MISSING_FIELD,
        INVALID_FIELD,
        /// More than an article may have.
        TOO_LARGE,
        /// A format that is not understood.
        UNSUPPORTED_TYPE,
        /// The reading itself failed: a defect of ours.
        UNREADABLE
    }
}
