package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands behind the label of a rating box, up to its date.
///
/// @param claim null when there is none: this is no box
/// @param claimant name, role and address in one; null when none is printed
record BoxParts(
        @Nullable Span claim,
        @Nullable Span claimant,
        @Nullable Span place,
        @Nullable Printed date) {

    /// Three or more blanks part the blocks of a box, two the columns of a block.
    private static final Pattern BLOCK = Pattern.compile("[\\s\\u00a0]{3,}");

    private static final Pattern LINE = Pattern.compile("[ \\u00a0]*\\R[\\s\\u00a0]*");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern FOOTER = Pattern.compile("Read More\\s*info");
    private static final int MAX_LINES = 6;

    static BoxParts read(String text, int from, int to) {
        Matcher footer = FOOTER.matcher(text).region(from, to);
        boolean footed = footer.find();
        int end = footed ? footer.start() : to;
        Optional<Printed> date = LongDate.find(text, from, end);
        int stop = date.map(found -> found.passage().span().start()).orElse(end);
        List<Span> blocks = split(text, from, stop, BLOCK);
        if (blocks.size() >= 2
                || (blocks.size() == 1
                        && blocks.getFirst().of(text).indexOf('\n') < 0
                        && separated(text, from, stop))) {
            return columns(text, blocks, date.orElse(null));
        }
        List<Span> lines = split(text, from, stop, LINE);
        if (lines.size() >= 2) {
            List<Span> few = date.isPresent() || footed ? lines : List.of();
            return lines(text, few, date.orElse(null));
        }
        return RunTogether.read(text, from, stop, date.orElse(null));
    }

    private static boolean separated(String text, int from, int stop) {
        return stop > from && RatingBoxes.isSpace(text.charAt(stop - 1));
    }

    /// Where the line or column that starts at `start` ends.
    static int segmentEnd(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n'
                    || (RatingBoxes.isSpace(text.charAt(i))
                            && i + 1 < end
                            && RatingBoxes.isSpace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return end;
    }

    private static BoxParts columns(String text, List<Span> blocks, @Nullable Printed date) {
        Span claim = withoutLink(text, blocks.getFirst());
        Span claimant = blocks.size() > 1 ? blocks.get(1) : null;
        Span where = blocks.size() > 2 ? blocks.getLast() : null;
        return new BoxParts(claim, claimant, BoxPlace.in(text, where), date);
    }

    /// One part a line: the claim, then name, role and address where they are given, then the
    /// place.
    private static BoxParts lines(String text, List<Span> lines, @Nullable Printed date) {
        List<Span> kept =
                lines.stream().filter(line -> !LINK.matcher(line.of(text)).matches()).toList();
        if (kept.isEmpty() || kept.size() > MAX_LINES) {
            return new BoxParts(null, null, null, null);
        }
        Span last = kept.size() > 1 ? kept.getLast() : null;
        Span place = BoxPlace.in(text, last);
        boolean lastIsWhere = place != null || (last != null && BoxPlace.isOccasion(last.of(text)));
        int names = kept.size() - 1 - (lastIsWhere ? 1 : 0);
        Span claimant = null;
        if (names > 0) {
            claimant = new Span(kept.get(1).start(), kept.get(names).end());
        }
        return new BoxParts(kept.getFirst(), claimant, place, date);
    }

    private static Span withoutLink(String text, Span claim) {
        Matcher link = LINK.matcher(text).region(claim.start(), claim.end());
        int start = claim.start();
        if (link.lookingAt() && link.end() < claim.end()) {
            start = link.end();
            while (start < claim.end() && RatingBoxes.isSpace(text.charAt(start))) {
                start++;
            }
        }
        return new Span(start, claim.end());
    }

    private static List<Span> split(String text, int from, int to, Pattern separator) {
        List<Span> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text).region(from, to);
        int start = from;
        while (matcher.find()) {
            add(text, start, matcher.start(), parts);
            start = matcher.end();
        }
        add(text, start, to, parts);
        return parts;
    }

    private static void add(String text, int from, int to, List<Span> parts) {
        int start = from;
        int end = to;
        while (start < end && RatingBoxes.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && RatingBoxes.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Span(start, end));
        }
    }
}
