package io.onrecord.ingest.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.format.Warning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of one pushed article.
///
/// @param status as HTTP has it: 202 when Kafka has the article
/// @param id of the article; null when it was not taken
/// @param code stable, for programs; null when it was taken
/// @param field which field is wrong; null when none is, or the whole
/// @param limit which limit was passed; null when none was
/// @param detail for people
/// @param advice what to do
/// @param retryAfter in seconds, where the same push may fare better then; null where not
/// @param warnings what was not as its format says, and was taken all the same; null when nothing
public record Receipt(
        int status,
        @Nullable String id,
        @Nullable Code code,
        @Nullable String field,
        @Nullable Long limit,
        @Nullable String detail,
        @Nullable String advice,
        @Nullable Long retryAfter,
        @Nullable List<Warning> warnings) {

    static final int ACCEPTED = 202;

    /// Seconds in which a broker or a database comes back, or another push is done.
    private static final long A_MOMENT = 5;

    static Receipt accepted(String id, List<Warning> warnings) {
        return new Receipt(
                ACCEPTED,
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                warnings.isEmpty() ? null : List.copyOf(warnings));
    }

    static Receipt rejected(Fault fault) {
        return rejected(fault, mayPass(fault.code()) ? A_MOMENT : null);
    }

    /// @param retryAfter in seconds; null when it would be no better
    static Receipt rejected(Fault fault, @Nullable Long retryAfter) {
        return new Receipt(
                fault.code().status(),
                null,
                fault.code(),
                fault.field(),
                fault.limit(),
                fault.reason(),
                fault.code().advice(),
                retryAfter,
                null);
    }

    static Receipt unavailable(String why) {
        return rejected(Fault.of(Code.UNAVAILABLE, why));
    }

    @JsonIgnore
    boolean isAccepted() {
        return status == ACCEPTED;
    }

    /// Whether the same push may fare better later.
    @JsonIgnore
    boolean mayPass() {
        return retryAfter != null;
    }

    private static boolean mayPass(Code code) {
        return code.status() >= 500
                || code == Code.TOO_MANY_REQUESTS
                || code == Code.IDEMPOTENCY_KEY_IN_USE;
    }
}
