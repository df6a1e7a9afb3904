package io.onrecord.ingest.fetch;

import io.vertx.core.MultiMap;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a server said to one question.
///
/// @param body as it came, packed
record Answer(int status, MultiMap headers, byte[] body) {

    private static final Pattern MAX_AGE =
            Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    boolean isRedirect() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> headers.contains("Location");
            default -> false;
        };
    }

    /// Whether the redirect holds from now on.
    boolean isForGood() {
        return status == 301 || status == 308;
    }

    Validators validators() {
        return new Validators(headers.get("ETag"), headers.get("Last-Modified"));
    }

    /// How long it stays as it is; null when the server does not say.
    @Nullable Duration freshFor(Clock clock) {
        String control = headers.get("Cache-Control");
        Matcher age = MAX_AGE.matcher(control == null ? "" : control);
        if (age.find()) {
            return Duration.ofSeconds(Long.parseLong(age.group(1)));
        }
        return control == null ? until(headers.get("Expires"), clock) : null;
    }

    /// How long the server asks to be left alone; null when it does not.
    @Nullable Duration retryAfter(Clock clock) {
        String wait = headers.get("Retry-After");
        return wait != null && SECONDS.matcher(wait.strip()).matches()
                ? Duration.ofSeconds(Long.parseLong(wait.strip()))
                : until(wait, clock);
    }

    private static @Nullable Duration until(@Nullable String date, Clock clock) {
        if (date == null) {
            return null;
        }
        try {
            Instant then =
                    ZonedDateTime.parse(date.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            Duration wait = Duration.between(clock.instant(), then);
            return wait.isPositive() ? wait : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
