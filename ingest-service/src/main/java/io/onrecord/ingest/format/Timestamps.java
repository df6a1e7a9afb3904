package io.onrecord.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Points in time as feeds write them: ISO 8601 in its extended and its basic form, with or without
/// a time and an offset, and RFC 1123. What has no offset is taken for UTC.
public final class Timestamps {

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?"
                            + "\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private Timestamps() {}

    public static Optional<Instant> read(String given) {
        String text = given.strip();
        Matcher iso = ISO.matcher(text);
        try {
            return iso.matches()
                    ? Optional.of(iso(iso))
                    : Optional.of(
                            OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant iso(Matcher iso) {
        LocalDate day =
                LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        if (iso.group(4) == null) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        LocalTime time =
                LocalTime.of(
                        number(iso.group(4)),
                        number(iso.group(5)),
                        iso.group(6) == null ? 0 : number(iso.group(6)),
                        iso.group(7) == null
                                ? 0
                                : number((iso.group(7) + "00000000").substring(0, 9)));
        String offset = iso.group(8) == null ? "Z" : iso.group(8);
        return LocalDateTime.of(day, time).toInstant(ZoneOffset.of(offset));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
