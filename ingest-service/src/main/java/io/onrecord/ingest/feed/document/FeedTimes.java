package io.onrecord.ingest.feed.document;

import io.onrecord.ingest.format.Timestamps;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Points in time as feeds write them: ISO 8601, and RFC 822 with all that is made of it: wrong or
/// odd names of days, years of two digits, zones by name. What has no zone is taken for UTC.
final class FeedTimes {

    private static final Pattern RFC_822 =
            Pattern.compile(
                    "(?i)(?:[a-z]+\\.?,?\\s*)?(\\d{1,2})[\\s-]+([a-z]{3})[a-z]*\\.?,?[\\s-]+(\\d{4}|\\d{2})"
                            + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*([a-z]{1,5}|[+-]\\d{2}:?\\d{2})?.*");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Map<String, String> ZONES =
            Map.of(
                    "est", "-05:00", "edt", "-04:00", "cst", "-06:00", "cdt", "-05:00", "mst",
                    "-07:00", "mdt", "-06:00", "pst", "-08:00", "pdt", "-07:00", "bst", "+01:00",
                    "cet", "+01:00");
    private static final Map<String, String> MORE_ZONES =
            Map.of("cest", "+02:00", "ist", "+05:30", "jst", "+09:00", "aest", "+10:00");

    private FeedTimes() {}

    /// Null when it is none.
    static @Nullable Instant read(@Nullable String given) {
        if (given == null || given.isBlank() || given.length() > 100) {
            return null;
        }
        return Timestamps.read(given).orElseGet(() -> rfc822(given.strip()));
    }

    private static @Nullable Instant rfc822(String given) {
        Matcher it = RFC_822.matcher(given);
        if (!it.matches()) {
            return null;
        }
        int month = MONTHS.indexOf(it.group(2).toLowerCase(Locale.ROOT)) + 1;
        int year = Integer.parseInt(it.group(3));
        try {
            return LocalDateTime.of(
                            year < 70 ? year + 2000 : year < 100 ? year + 1900 : year,
                            month,
                            number(it.group(1)),
                            number(it.group(4)),
                            number(it.group(5)),
                            Math.min(59, number(it.group(6))))
                    .toInstant(zone(it.group(7)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static ZoneOffset zone(@Nullable String name) {
        if (name == null) {
            return ZoneOffset.UTC;
        }
        String known = name.toLowerCase(Locale.ROOT);
        if (known.startsWith("+") || known.startsWith("-")) {
            return ZoneOffset.of(known);
        }
        String offset = ZONES.getOrDefault(known, MORE_ZONES.getOrDefault(known, "Z"));
        return ZoneOffset.of(offset);
    }
}
