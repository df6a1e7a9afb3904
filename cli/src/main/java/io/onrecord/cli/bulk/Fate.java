package io.onrecord.cli.bulk;

import org.jspecify.annotations.Nullable;

/// What became of one article.
sealed interface Fate {

    /// Kafka has it; in a dry run, it would be taken.
    record Accepted() implements Fate {}

    /// @param where it stands
    /// @param code ingest-service's
    /// @param field which field is wrong; null when it is the whole
    record Refused(String where, String code, @Nullable String field, String detail)
            implements Fate {

        static Refused of(Piece.Bad bad) {
            return new Refused(bad.where(), bad.code(), null, bad.why());
        }

        /// In one line.
        String line() {
            return where + ": " + code + " " + (field == null ? "" : field + ": ") + detail;
        }
    }
}
