package io.onrecord.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/// Whether an article arrived as news or in an import. Live records are always drained first, and
/// streams skip the backfill unless asked.
public enum Lane {
    LIVE,
    BACKFILL,
    @JsonEnumDefaultValue
    UNKNOWN
}
