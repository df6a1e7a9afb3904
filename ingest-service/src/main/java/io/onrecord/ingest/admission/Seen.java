package io.onrecord.ingest.admission;

import io.onrecord.events.Article.Status;
import io.onrecord.events.ArticleVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of an article that was here before: a row of `ingest.seen`.
///
/// @param version as we number it
/// @param given the sender's own number; null when none was given
/// @param contentHash [ContentHash]
/// @param statusGiven whether the sender said the status
/// @param sent whether Kafka has it
/// @param origin where in the inbox it came from
record Seen(
        ArticleVersion version,
        @Nullable Integer given,
        String contentHash,
        Status status,
        boolean statusGiven,
        @Nullable Instant updatedAt,
        Outcome outcome,
        boolean sent,
        String origin) {

    /// What was decided about a version.
    enum Outcome {
        PUBLISHED,
        HELD,
        /// A kill or an embargo of the article stands against it.
        BEATEN
    }

    boolean isKill() {
        return status == Status.CANCELED && outcome == Outcome.PUBLISHED;
    }
}
