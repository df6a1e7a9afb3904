package io.onrecord.analysis.dispute;

import io.onrecord.analysis.words.Sentences;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// A sentence that tells of a denial and quotes no more than a word of it: “Voss called Lind's
/// claim ‘a lie’”, “In other words, Pollock said, the claim is ‘pure fantasy’”. The whole sentence
/// is read, because the few words alone do not show what they are about.
final class NarratedDenial {

    private static final Pattern CALLING =
            Pattern.compile(
                    "(?i)\\b(?:call|calls|called|calling|dismiss\\w*|describ\\w*|denounc\\w*|reject\\w*|label\\w*|brand\\w*)\\b");

    private static final Pattern ADVERBIAL =
            Pattern.compile(
                    "(?i)^(?:in (?:other words|short|fact|truth|reality|my view|his view|her"
                            + " view|sum|plain words)|put simply|simply put|frankly|briefly),?$");

    /// Of the claim, right behind the verb: “called the claim”.
    private static final Pattern OF_CLAIM =
            Pattern.compile(
                    "(?i)\\b(?:claims?|allegations?|accusations?|assertions?|story|statements?|accounts?|reports?)\\b[^.“\"‘]{0,40}(?:[“\"‘]|\\bas"
                            + " )");

    private NarratedDenial() {}

    /// The stretch of the article that tells of the denial.
    static Optional<Span> of(Quote quote, Scene scene) {
        if (quote.cue().isEmpty()) {
            return Optional.empty();
        }
        String text = scene.text();
        Span cue = quote.cue().getFirst();
        int end = Sentences.end(text, Math.max(cue.end(), Statements.end(quote) - 1));
        if (ADVERBIAL.matcher(quote.text().strip()).matches() && cue.end() < end) {
            return Optional.of(trimmed(text, cue.end(), end));
        }
        boolean calls = CALLING.matcher(cue.of(text)).find() && cue.end() < end;
        if (calls && OF_CLAIM.matcher(text.substring(cue.start(), end)).find()) {
            return Optional.of(trimmed(text, cue.start(), end));
        }
        return Optional.empty();
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        return new Span(from, end);
    }
}
