package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Classes are no scale: UNSUPPORTED is never FALSE, and what is unknown is UNCLASSIFIED.
public enum RatingClass {
    TRUE,
    MOSTLY_TRUE,
    MIXED,
    MOSTLY_FALSE,
    FALSE,
    UNSUPPORTED,
    MISLEADING,
    /// A statement of a person's change of position (“Full Flop”).
    POSITION_CHANGE,
    /// A picture or film in the wrong context.
    MEDIA_CONTEXT,
    SATIRE,
    OUTDATED,
    UNCLASSIFIED,
    @JsonEnumDefaultValue
    UNKNOWN
}
