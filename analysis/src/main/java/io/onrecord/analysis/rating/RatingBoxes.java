package io.onrecord.analysis.rating;

import io.onrecord.events.RatingClass;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rating boxes as they stand in the text of a page: “Share the Facts”, a publisher's name and
/// “Rating:”, the label, the claim, who made it, where and when.
///
/// The widget's HTML has come down to plain text in three ways: parts parted by runs of spaces or
/// line breaks, one part a line, and all run together. [BoxParts] knows them.
final class RatingBoxes {

    private static final String HEADER = "Share the Facts";
    private static final String RATING = "Rating:";
    private static final int MAX_HEADER = 400;
    private static final int MAX_BOX = 3_000;

    private final RatingLabels labels;
    private final Reviewers reviewers;

    RatingBoxes(RatingLabels labels, Reviewers reviewers) {
        this.labels = labels;
        this.reviewers = reviewers;
    }

    /// @param hint the claimant's name as the page's address gives it, see [NameAndRole]
    List<RatingFound> read(String text, String hint) {
        List<RatingFound> found = new ArrayList<>();
        int header = text.indexOf(HEADER);
        while (header >= 0) {
            int next = text.indexOf(HEADER, header + HEADER.length());
            int end = Math.min(next < 0 ? text.length() : next, header + MAX_BOX);
            box(text, header + HEADER.length(), Math.min(end, text.length()), hint)
                    .ifPresent(found::add);
            header = next;
        }
        return found;
    }

    private Optional<RatingFound> box(String text, int start, int end, String hint) {
        int rating = text.indexOf(RATING, start);
        if (rating < 0 || rating > start + MAX_HEADER || rating + RATING.length() > end) {
            return Optional.empty();
        }
        Span name = publisher(text, start, rating);
        Reviewer reviewer = reviewers.named(name.of(text));
        int afterRating = rating + RATING.length();
        Span label = label(text, afterRating, end, reviewer.domain());
        BoxParts parts = BoxParts.read(text, label == null ? afterRating : label.end(), end);
        if (parts.claim() == null) {
            return Optional.empty();
        }
        BoxClaimant claimant = BoxClaimant.read(text, parts.claimant(), hint);
        Printed printed = label == null ? null : Printed.asItStands(Passage.inText(text, label));
        RatingClass ratingClass =
                printed == null
                        ? RatingClass.UNCLASSIFIED
                        : labels.classOf(reviewer.domain(), printed.value());
        BoxNumbers numbers = BoxNumbers.read(text, start, name.start());
        return Optional.of(
                new RatingFound(
                        RatingFound.Form.BOX,
                        false,
                        reviewer,
                        printed,
                        ratingClass,
                        numbers.value(),
                        numbers.conflictWith(ratingClass),
                        Printed.asItStands(Passage.inText(text, parts.claim())),
                        claimant.name(),
                        claimant.generic(),
                        parts.date(),
                        parts.place() == null
                                ? null
                                : Printed.asItStands(Passage.inText(text, parts.place())),
                        null,
                        claimant.role()));
    }

    /// The words in front of “Rating:”, without the alternative text of the publisher's logo.
    private static Span publisher(String text, int start, int rating) {
        int end = rating;
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        int first = end;
        while (first > start && !parts(text, first - 1)) {
            first--;
        }
        int logo = text.substring(first, end).lastIndexOf(" logo ");
        first = logo < 0 ? first : first + logo + " logo ".length();
        while (first < end && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return new Span(first, end);
    }

    /// Whether something else ends at `index`: a line, a column, or the box's numbers.
    private static boolean parts(String text, int index) {
        char c = text.charAt(index);
        return c == '\n'
                || (isSpace(c) && index > 0 && isSpace(text.charAt(index - 1)))
                || (Character.isDigit(c) && Character.isLetter(text.charAt(index + 1)));
    }

    /// The label behind “Rating:”, null where the box shows a picture of it instead.
    private @Nullable Span label(String text, int from, int end, @Nullable String domain) {
        int start = from;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        int known = labels.knownAt(text.substring(start, Math.min(end, start + 60)), domain);
        if (known > 0) {
            return new Span(start, start + known);
        }
        int stop = BoxParts.segmentEnd(text, start, end);
        boolean close = start - from <= 1;
        boolean short_ = stop - start <= 60 && stop > start;
        boolean words = short_ && "\"“‘'".indexOf(text.charAt(start)) < 0;
        return close && words && !text.substring(start, stop).contains(". ")
                ? new Span(start, stop)
                : null;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
