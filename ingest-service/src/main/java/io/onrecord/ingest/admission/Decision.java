package io.onrecord.ingest.admission;

import io.onrecord.events.ArticleVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What becomes of a draft.
sealed interface Decision {

    /// It was here before, as `seen`.
    record Known(Seen seen) implements Decision {}

    record Publish(ArticleVersion version) implements Decision {}

    /// @param until null when only a later version can let it go
    record Hold(ArticleVersion version, @Nullable Instant until) implements Decision {}

    /// It is remembered and goes nowhere.
    record Beaten(ArticleVersion version) implements Decision {}
}
