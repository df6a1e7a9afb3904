package io.onrecord.ingest.http;

import io.onrecord.ingest.submission.Checked.Rejected;
import org.jspecify.annotations.Nullable;

/// What became of one pushed article.
///
/// @param status as HTTP has it: 202 when Kafka has the article
/// @param id of the article; null when it was not taken
/// @param code stable, for programs; null when it was taken
/// @param field which field is wrong; null when none is, or the whole
/// @param detail for people
public record Receipt(
        int status,
        @Nullable String id,
        @Nullable String code,
        @Nullable String field,
        @Nullable String detail) {

    static final int ACCEPTED = 202;
    static final int UNAVAILABLE = 503;

    static Receipt accepted(String id) {
        return new Receipt(ACCEPTED, id, null, null, null);
    }

    static Receipt rejected(Rejected bad) {
        int status =
                switch (bad.code()) {
                    case MALFORMED_JSON -> 400;
                    case MISSING_FIELD, INVALID_FIELD -> 422;
                    case TOO_LARGE -> 413;
                    case UNSUPPORTED_TYPE -> 415;
                    case UNREADABLE -> 500;
                };
        return new Receipt(status, null, bad.code().name(), bad.field(), bad.reason());
    }

    static Receipt unavailable(String why) {
        return new Receipt(UNAVAILABLE, null, "UNAVAILABLE", null, why);
    }

    boolean isAccepted() {
        return status == ACCEPTED;
    }
}
