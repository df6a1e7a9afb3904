package io.onrecord.store.search;

import io.onrecord.store.listing.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where in the ranked list a page ended.
///
/// @param newest position of the newest that the list is made of: what came later is not in it
/// @param score of the last hit
/// @param position of the last hit, which decides between equal scores
record Place(long newest, float score, long position) {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,18})-([0-9a-f]{8})-([0-9]{1,18})");

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem when it is none
    static Place of(@Nullable String after, long newest) {
        if (after == null || after.isEmpty()) {
            return new Place(newest, Float.MAX_VALUE, Long.MAX_VALUE);
        }
        Matcher form = FORM.matcher(after);
        if (!form.matches()) {
            throw Refusal.of(
                    "INVALID_CURSOR", "after", "after is no cursor as this API gives them");
        }
        return new Place(
                Long.parseLong(form.group(1)),
                Float.intBitsToFloat(Integer.parseUnsignedInt(form.group(2), 16)),
                Long.parseLong(form.group(3)));
    }

    @Override
    public String toString() {
        return "%d-%08x-%d".formatted(newest, Float.floatToIntBits(score), position);
    }
}
