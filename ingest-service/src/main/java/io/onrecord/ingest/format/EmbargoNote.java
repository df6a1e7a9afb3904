package io.onrecord.ingest.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An embargo in an editor's note, where PA and many press offices have it and nowhere else:
/// “EMBARGOED UNTIL 0001 FRIDAY MARCH 6”. A time without a zone is London's, as PA means it. A note
/// that speaks of an embargo and of no end that can be read is unclear: then the article is held.
final class EmbargoNote {

    private static final Pattern SAYS_SO =
            Pattern.compile(
                    "(?i)\\bembargoed\\b|\\bunder (?:strict |an? )?embargo\\b"
                            + "|\\bembargo\\b\\s*(?:[:–—-]|until|till|to\\b|expires|ends|lifts|time|date)"
                            + "|\\bnot for (?:publication|broadcast|release|use)\\b[^.]{0,40}?\\b(?:before|until)\\b");
    private static final Pattern OVER =
            Pattern.compile(
                    "(?i)\\bembargo\\b[^.]{0,20}\\b(?:lifted|over|expired|removed|ended|passed)\\b"
                            + "|\\b(?:no|not|without|no longer) (?:under )?(?:an? )?embargo(?:ed)?\\b");
    private static final Pattern ISO =
            Pattern.compile(
                    "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern ZONE =
            Pattern.compile("\\b(?:GMT|UTC|BST|CES?T|E[DS]?T|P[DS]T)\\b");
    private static final Map<String, String> ZONES =
            Map.of(
                    "G",
                    "UTC",
                    "U",
                    "UTC",
                    "B",
                    "+01:00",
                    "C",
                    "Europe/Paris",
                    "E",
                    "America/New_York",
                    "P",
                    "America/Los_Angeles");

    /// As much of a note as one sentence about an embargo needs.
    private static final int REACH = 200;

    private EmbargoNote() {}

    /// What a note says.
    sealed interface Reading permits None, Until, Unclear {}

    record None() implements Reading {}

    record Until(Instant end) implements Reading {}

    record Unclear() implements Reading {}

    /// @param written when the note was written, to which days and years are relative
    static Reading read(@Nullable String note, @Nullable Instant written) {
        String words = note == null ? "" : note;
        Matcher saying = SAYS_SO.matcher(words);
        if (!saying.find() || OVER.matcher(words).find()) {
            return new None();
        }
        String before = words.substring(Math.max(0, saying.start() - REACH), saying.start());
        String behind =
                words.substring(saying.end(), Math.min(words.length(), saying.end() + REACH));
        for (String place : List.of(behind, before)) {
            Optional<Instant> until = end(place, written);
            if (until.isPresent()) {
                return new Until(until.get());
            }
        }
        return new Unclear();
    }

    private static Optional<Instant> end(String words, @Nullable Instant written) {
        Matcher iso = ISO.matcher(words);
        if (iso.find()) {
            return Timestamps.read(iso.group());
        }
        ZoneId zone = zone(words);
        LocalDateTime now = written == null ? null : LocalDateTime.ofInstant(written, zone);
        try {
            return local(words, now).map(local -> local.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A day alone ends its embargo as it begins; a time alone is the next one.
    private static Optional<LocalDateTime> local(String words, @Nullable LocalDateTime now) {
        Optional<NoteDay> day = NoteDay.in(words);
        Optional<NoteTime> time = NoteTime.in(day.map(it -> it.without(words)).orElse(words));
        if (day.isPresent()) {
            return day.get()
                    .date(now == null ? null : now.toLocalDate())
                    .map(date -> time.map(at -> at.on(date)).orElse(date.atStartOfDay()));
        }
        if (now == null) {
            return Optional.empty();
        }
        return time.map(at -> at.on(now.toLocalDate()))
                .map(today -> today.isBefore(now) ? today.plusDays(1) : today);
    }

    private static ZoneId zone(String words) {
        Matcher zone = ZONE.matcher(words);
        return ZoneId.of(
                zone.find()
                        ? ZONES.getOrDefault(zone.group().substring(0, 1), "UTC")
                        : "Europe/London");
    }
}
