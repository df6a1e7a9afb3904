package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a passage asserts what a claim says, asserts its opposite, or only restates it.
final class PolarityOf {

    private static final Set<String> NEGATIONS =
            Set.of(
                    ("not never no none nobody nothing neither nor nowhere cannot cant dont doesnt didnt isnt arent wasnt werent"
                                    + " hasnt havent hadnt wont wouldnt shouldnt couldnt mustnt aint without hardly barely scarcely"
                                    + " refused refuses failed fails stopped unlikely")
                            .split(" "));

    /// Words that judge what they stand beside. Two of them do not cancel out.
    private static final Set<String> JUDGEMENTS =
            Set.of(
                    ("false untrue incorrect wrong lie lies lied lying fake hoax nonsense fiction fairy invented deny denies denied"
                                    + " reject rejects rejected dispute disputes disputed")
                            .split(" "));

    /// Frames in which words are reported or judged, not said.
    private static final Pattern REPORTED =
            Pattern.compile(
                    "(?i)\\b(?:claim(?:s|ed|ing)? (?:that|of|is|was)|(?:he|she|they|people|some|others|critics|opponents|democrats|republicans|media)"
                            + " (?:say|says|said|claim|claims|claimed|keep saying|tell you|told you|alleged|accused|argue|argued)|"
                            + "accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ation)|rumou?rs?|myth|fact[- ]?check\\w*|debunk\\w*|"
                            + "according to|i deny|denied|denies|hoax|conspiracy theor\\w+)\\b");

    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:if|whether|suppose|imagine|unless|maybe|perhaps)\\b|\\?");

    private PolarityOf() {}

    static Match.Polarity pair(Statement quote, Statement claim) {
        if (count(JUDGEMENTS, quote) > count(JUDGEMENTS, claim)) {
            return Match.Polarity.EMBEDDED;
        }
        if (count(NEGATIONS, quote) % 2 != count(NEGATIONS, claim) % 2) {
            return Match.Polarity.OPPOSITE;
        }
        if (frames(REPORTED, quote.text()) > frames(REPORTED, claim.text())) {
            return Match.Polarity.EMBEDDED;
        }
        return frames(OPEN, quote.text()) > frames(OPEN, claim.text())
                ? Match.Polarity.UNKNOWN
                : Match.Polarity.SAME;
    }

    private static long count(Set<String> words, Statement statement) {
        return statement.words().stream().filter(words::contains).count();
    }

    private static int frames(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }
}
