package io.onrecord.ingest.fault;

import org.jspecify.annotations.Nullable;

/// Why a push, or an article in it, cannot be taken.
///
/// @param field which field is wrong, as a path: `blocks[2].span`; null when it is the whole
/// @param limit which limit was passed; null when none was
public record Fault(Code code, @Nullable String field, @Nullable Long limit, String reason) {

    private static final int SHOWN = 80;

    public static Fault of(Code code, String reason) {
        return new Fault(code, null, null, reason);
    }

    public static Fault missing(String field, String reason) {
        return new Fault(Code.MISSING_FIELD, field, null, reason);
    }

    public static Fault invalid(String field, String reason) {
        return new Fault(Code.INVALID_FIELD, field, null, reason);
    }

    public static Fault beyond(Code code, @Nullable String field, long limit, String unit) {
        return new Fault(code, field, limit, "more than " + limit + " " + unit);
    }

    /// What was given, in marks and cut to what an answer has room for.
    public static String shown(@Nullable String given) {
        return given == null || given.length() <= SHOWN
                ? "“" + given + "”"
                : "“" + given.substring(0, SHOWN) + "…”";
    }

    /// In one line, for logs and dead letters.
    public String line() {
        return field == null ? reason : field + ": " + reason;
    }
}
