package io.onrecord.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came of a question.
public sealed interface Fetched {

    /// It is here.
    ///
    /// @param url where it was found
    /// @param movedTo where to ask from now on; null when it has not moved for good
    /// @param contentType null when none was named
    /// @param body unpacked
    /// @param freshFor how long the server says that it stays as it is; null when it does not
    record Body(
            URI url,
            @Nullable URI movedTo,
            @Nullable String contentType,
            byte[] body,
            Validators validators,
            @Nullable Duration freshFor)
            implements Fetched {

        @Override
        public String toString() {
            return body.length + " bytes of " + url;
        }
    }

    /// It has not changed, the server says.
    record NotModified(Validators validators, @Nullable Duration freshFor) implements Fetched {}

    /// It is not to be had.
    ///
    /// @param status of the answer; null when there was none
    /// @param retryAfter how long the server asks to be left alone; null when it does not
    record Failed(
            FetchCode code, String why, @Nullable Integer status, @Nullable Duration retryAfter)
            implements Fetched {

        static Failed of(FetchCode code, String why) {
            return new Failed(code, why, null, null);
        }

        /// Whether asking again soon may help, rather than never.
        public boolean mayPass() {
            return switch (code) {
                case UNKNOWN_HOST, UNREACHABLE, TIMED_OUT, BUSY -> true;
                case HTTP_STATUS ->
                        status != null && (status >= 500 || status == 429 || status == 408);
                case ADDRESS_REFUSED,
                        TOO_MANY_REDIRECTS,
                        TOO_LARGE,
                        MALFORMED_COMPRESSION,
                        ROBOTS ->
                        false;
            };
        }
    }
}
