package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The claim that stands under “Our ruling”, in front of the line that rates it: “Moreno said the
/// bridge cost 90 million.”
///
/// @param claim null when no such heading, or no saying, is there
record RulingClaim(@Nullable Span claim, @Nullable Span claimant) {

    private static final Pattern HEADING =
            Pattern.compile("(?m)^[^\\S\\n]*+(?:Our|The) [Rr]uling:?[^\\S\\n]*+$");

    private static final Pattern SAYING =
            Pattern.compile(
                    "\\s*(?:(?:In|On|At|During|Speaking) [^.\\n]{3,80}, )?((?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4})"
                            + "(?:said|says|claimed|claims|tweeted|wrote|stated|declared|asserted)(?: that|:|,)?\\s+"
                            + "([^\\n]{15,500}?[.!?][\"”]?)(?=\\s|$)");

    static RulingClaim before(String text, int label) {
        Matcher heading = HEADING.matcher(text).region(0, label);
        int start = -1;
        while (heading.find()) {
            start = heading.end();
        }
        if (start < 0) {
            return new RulingClaim(null, null);
        }
        Matcher saying = SAYING.matcher(text).region(start, label);
        if (!saying.lookingAt()) {
            return new RulingClaim(null, null);
        }
        int nameEnd = saying.end(1) - 1;
        return new RulingClaim(
                new Span(saying.start(2), saying.end(2)), new Span(saying.start(1), nameEnd));
    }
}
