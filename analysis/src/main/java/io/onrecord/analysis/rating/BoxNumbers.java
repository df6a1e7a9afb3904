package io.onrecord.analysis.rating;

import io.onrecord.events.RatingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number of a rating and the scale it stands on. They are carried, never used.
///
/// @param worst of the scale; null when it is not given
record BoxNumbers(@Nullable Double value, @Nullable Double worst, @Nullable Double best) {

    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(\\d)\\s*(?:(\\d)\\s*)?(\\d)\\s*$");

    private static final double TOLERANCE = .35;

    /// Those that stand before the publisher's name: value, worst and best, or value and best.
    static BoxNumbers read(String text, int start, int end) {
        Matcher matcher = NUMBERS.matcher(text).region(start, end);
        List<Double> numbers = new ArrayList<>();
        if (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                String number = matcher.group(group);
                numbers.add(number == null ? null : Double.valueOf(number));
            }
            return new BoxNumbers(numbers.get(0), numbers.get(1), numbers.get(2));
        }
        return new BoxNumbers(null, null, null);
    }

    /// Whether the number lies elsewhere on its scale than the label; null when either is no degree
    /// of truth.
    @Nullable Boolean conflictWith(RatingClass label) {
        double degree = degree(label);
        if (value == null || worst == null || best == null || best <= worst || degree < 0) {
            return null;
        }
        return Math.abs((value - worst) / (best - worst) - degree) > TOLERANCE;
    }

    private static double degree(RatingClass label) {
        return switch (label) {
            case TRUE -> 1;
            case MOSTLY_TRUE -> .75;
            case MIXED -> .5;
            case MOSTLY_FALSE -> .25;
            case FALSE -> 0;
            case UNSUPPORTED,
                    MISLEADING,
                    POSITION_CHANGE,
                    MEDIA_CONTEXT,
                    SATIRE,
                    OUTDATED,
                    UNCLASSIFIED,
                    UNKNOWN ->
                    -1;
        };
    }
}
