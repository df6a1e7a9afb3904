package io.onrecord.analysis.standing;

import io.onrecord.analysis.words.KeyedPattern;
import io.onrecord.analysis.words.Sentences;
import io.onrecord.events.Quote.Standing;
import io.onrecord.events.Span;
import java.util.Optional;

/// “A picture puts these words into the mouth of Rowe”; “she is supposed to have told a station”,
/// in an article that says somewhere that the words were invented.
record PutIntoMouth(boolean exposed) implements StandingRule {

    /// The article takes some quotation back, whichever it is.
    private static final KeyedPattern EXPOSED =
            KeyedPattern.of(
                    "invented|made up|fake|fabricated|bogus|forgery|never|not hers|not his|not theirs|did not",
                    "(?i)\\b(?:(?:the|that|this)"
                            + " (?:quotation|quote|sentence|line|tweet|post|remark)s?"
                            + " (?:was|were|is|are) (?:\\w+ )?(?:invented|made"
                            + " up|fake|faked|fabricated|bogus|a forgery)|never (?:said|wrote|tweeted)"
                            + " (?:it|that|this|so|those words)\\b|(?:they|the words|those words)"
                            + " (?:are|were) not (?:hers|his|theirs)\\b|(?:a )?sentence that"
                            + " (?:she|he|they) did not (?:say|write)\\b)");

    private static final KeyedPattern SUPPOSED =
            KeyedPattern.of(
                    "to have|edly",
                    "(?i)\\b(?:supposed|alleged|said|reported|claimed|rumou?red|purported) to"
                            + " have\\b|\\b(?:supposedly|allegedly|purportedly)\\b");

    private static final KeyedPattern MOUTH =
            KeyedPattern.of(
                    "mouth",
                    "(?i)\\b(?:put|puts|putting) (?:(?:these|those|the|such|some) )?(?:words|a"
                            + " sentence|a line|this sentence) in(?:to)? (?:the mouth of|\\S+(?:"
                            + " \\S+)?['’]s? mouth|his mouth|her mouth)");

    static PutIntoMouth of(String text) {
        return new PutIntoMouth(EXPOSED.isIn(text));
    }

    @Override
    public Optional<Standing> of(Saying saying) {
        String beside = beside(saying);
        boolean forged = MOUTH.isIn(beside) || (exposed && SUPPOSED.isIn(beside));
        return forged ? Optional.of(Standing.FABRICATED_PER_SOURCE) : Optional.empty();
    }

    /// The sentence of the quote without its words.
    private static String beside(Saying saying) {
        String text = saying.text();
        Span first = saying.utterance().content().getFirst();
        int start = Sentences.start(text, first.start());
        int end = Sentences.end(text, Math.max(first.end(), saying.clause().cue().end()));
        return text.substring(start, first.start())
                + " "
                + (first.end() < end ? text.substring(first.end(), end) : "");
    }
}
