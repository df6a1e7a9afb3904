package io.onrecord.analysis.rating;

import io.onrecord.events.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a fact-checker says what the rating does not judge: “We can't say what was agreed behind
/// closed doors”.
final class Limitation {

    private static final Pattern STATED =
            Pattern.compile(
                    "(?:^|(?<=[.!?\\n]\\s?))(?:(?:While|Although|But|However,)\\s)?"
                            + "[Ww]e (?:can['’]?t|cannot|can not|could ?n['’]?o?t|could not|were unable to|are unable to) "
                            + "(?:say|know|tell|verify|confirm|determine|rule out|judge|prove|independently verify|independently confirm)\\b"
                            + "[^.!?\\n]{0,400}?(?=,? (?:but|however)\\b|[.!?\\n]|$)",
                    Pattern.MULTILINE);

    private Limitation() {}

    /// The first one in the article's own voice.
    static Optional<Passage> find(String text) {
        Matcher matcher = STATED.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(Passage.inText(text, new Span(matcher.start(), matcher.end())));
    }
}
