package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A rating box whose parts run into each other: the claim ends with its quotation mark, the name
/// where a small letter meets a capital.
final class RunTogether {

    private static final Pattern QUOTED = Pattern.compile("[\"“].*?[\"”](?=\\p{Lu})");
    private static final Pattern PLAIN = Pattern.compile(".*?[.!?\\p{Ll}](?=\\p{Lu}\\p{Ll})");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}.*?\\p{Ll}(?=\\p{Lu}|https?://|$)");

    private RunTogether() {}

    static BoxParts read(String text, int from, int stop, @Nullable Printed date) {
        Matcher claim = QUOTED.matcher(text).region(from, stop);
        if (!claim.lookingAt()) {
            claim.usePattern(PLAIN).region(from, stop);
        }
        if (date == null || !claim.lookingAt()) {
            return new BoxParts(null, null, null, null);
        }
        Span said = new Span(claim.start(), claim.end());
        Matcher name = NAME.matcher(text).region(claim.end(), stop);
        Span claimant = name.lookingAt() ? new Span(name.start(), name.end()) : null;
        return new BoxParts(said, claimant, null, date);
    }
}
