package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a passage asserts what a claim says, asserts its opposite, or only restates it.
///
/// Two negations in one sentence cancel out, two in different sentences do not: the passage has as
/// many negative sentences as the claim, or it says something else.
final class PolarityOf {

    /// Words that judge what they stand beside. Two of them do not cancel out.
    private static final Set<String> JUDGEMENTS =
            Set.of(
                    ("false untrue incorrect wrong lie lies lied lying fake hoax nonsense fiction fairy invented deny denies denied"
                                    + " reject rejects rejected dispute disputes disputed debunk debunked")
                            .split(" "));

    /// A judgement that is itself denied.
    private static final Pattern AFFIRMED =
            Pattern.compile(
                    "(?i)\\b(?:not|n[’']t|never) (?:\\w+ )?(?:false|untrue|incorrect|wrong|a lie|fake|a hoax|a joke|deny|disputed?|unclear)\\b");

    /// A judgement of what follows.
    private static final Pattern NOT_SO =
            Pattern.compile(
                    "(?i)\\b(?:it is|it’s|it's) (?:false|untrue|incorrect|wrong|a lie) (?:that|to say)\\b");

    /// What somebody else says.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b(?:claim(?:s|ed|ing)? (?:that|of|is|was)|(?:says?|said|argues?|insists?|insisted) that|(?:he|she|they|people|some|others|critics|opponents|democrats|republicans|media)"
                            + " (?:say|says|said|claim|claims|claimed|keep saying|tell you|told you|alleged|accused|argue|argued)|"
                            + "accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ation)|according to)\\b");

    /// What a claim looks like that is about somebody's words.
    private static final Pattern ABOUT_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:sa(?:y|ys|id|ying)|tweet\\w*|call(?:s|ed)|claim\\w*|announc\\w+|suggest\\w*|told|asked|accus\\w+|admitted)\\b");

    /// Words that set what they are about apart from what is so.
    private static final Pattern JUDGED =
            Pattern.compile(
                    "(?i)\\b(?:rumou?rs?|myth|fact[- ]?check\\w*|debunk\\w*|i deny|denied|denies|hoax|bullshit|conspiracy theor\\w+)\\b");

    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:if|whether|suppose|imagine|unless|maybe|perhaps)\\b|\\?");

    private PolarityOf() {}

    static Match.Polarity pair(Statement quote, Statement claim) {
        String affirmed = AFFIRMED.matcher(quote.text()).replaceAll(" ");
        String said = NOT_SO.matcher(affirmed).replaceAll(" not ");
        Wording words = Wording.of(said);
        long negative = Denials.of(said, words).concerning(claim);
        if (count(JUDGEMENTS, words.words()) > count(JUDGEMENTS, claim.words())
                || frames(JUDGED, said) > frames(JUDGED, claim.text())) {
            return negative == 0 ? Match.Polarity.EMBEDDED : Match.Polarity.OPPOSITE;
        }
        boolean turned = negative == 0 && Antonyms.stand(words, claim.wording());
        if (negative != Denials.of(claim.text(), claim.wording()).concerning(quote) || turned) {
            return Match.Polarity.OPPOSITE;
        }
        if (frames(SAID, said) > frames(SAID, claim.text())
                && !ABOUT_WORDS.matcher(claim.text()).find()) {
            return Match.Polarity.EMBEDDED;
        }
        return frames(OPEN, said) > frames(OPEN, claim.text())
                ? Match.Polarity.UNKNOWN
                : Match.Polarity.SAME;
    }

    private static long count(Set<String> wanted, List<String> words) {
        return words.stream().filter(wanted::contains).count();
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
