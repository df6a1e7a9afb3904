package io.onrecord.ingest.admission;

import io.onrecord.ingest.submission.Checked.Draft;

/// A draft that came in.
///
/// @param origin where in the inbox it stands: topic-partition@offset
public record Arrival(Draft draft, String origin) {

    String articleId() {
        return draft.article().id();
    }
}
