package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A judgement that somebody else made, and its present state. Each state is sent once, under the
/// next `version`.
///
/// @param id [Ids#verdict]
/// @param supersedes the version of this verdict that no longer holds; null on the first
/// @param reason why this version differs from the one before; null on the first
/// @param about the claim, quote or verdict that a repeat, dispute or correction refers to
/// @param rating on published ratings, and on repeats whose polarity lets it be shown
/// @param match on repeats only
/// @param denial on disputes only
/// @param evidence never empty, except when withdrawn: a withdrawn verdict carries no text
/// @param observedAt when the store came to this state
/// @param extractor number of the reader that saw the evidence
/// @param decision what a person decided about it; null while nobody has, or where an older release
///   wrote it
public record Verdict(
        String id,
        int version,
        Status status,
        @Nullable Integer supersedes,
        @Nullable Reason reason,
        Kind kind,
        @Nullable Claim claim,
        @Nullable About about,
        @Nullable Assessor assessor,
        @Nullable Rating rating,
        @Nullable Match match,
        @Nullable Denial denial,
        List<Evidence> evidence,
        Instant observedAt,
        int extractor,
        @Nullable PersonDecision decision)
        implements Event {

    public Verdict {
        evidence = Lists.copy(evidence);
        if (evidence.isEmpty() && status != Status.WITHDRAWN) {
            throw new IllegalArgumentException("verdict " + id + " shows no evidence");
        }
    }

    @Override
    public String key() {
        return id;
    }

    public enum Kind {
        PUBLISHED_RATING,
        REPEAT,
        DISPUTED,
        SELF_CONTRADICTION,
        CORROBORATED,
        CORRECTION,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public enum Status {
        ACTIVE,
        SUPERSEDED,
        WITHDRAWN,
        @JsonEnumDefaultValue
        UNKNOWN
    }

    public enum Reason {
        RATING_CHANGED,
        TEXT_CORRECTED,
        LABEL_RENAMED,
        ARTICLE_CANCELED,
        EXTRACTOR_CHANGED,
        /// What it was about no longer stands.
        BASIS_WITHDRAWN,
        /// The statement that it denies was found in another article, and has its own verdict.
        CLAIM_FOUND,
        PERSON,
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
