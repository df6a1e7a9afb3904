package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /// What is denied to somebody, who is then not given it.
    private static final Pattern WITHHELD =
            Pattern.compile(
                    "(?i)\\b(?:den(?:y|ies|ied|ying)(?= (?:\\w+ ){0,2}(?:access|asylum|bail|benefits|care|certificates?|citizenship|coverage"
                            + "|entrance|entry|loans?|parole|permits?|rights?|service|treatment|visas?)\\b)"
                            + "|(?<=\\b(?:am|are|be|been|being|is|was|were|get|gets|got) )denied(?= (?:an?|any|her|his|its|my|our|the|their|your)\\b))");

    /// A word that looks like a judgement and is none: what goes wrong, or lies somewhere.
    private static final Pattern NO_JUDGEMENT =
            Pattern.compile(
                    "(?i)\\b(?:(?<=\\b(?:go|goes|going|gone|went) (?:\\w{1,20} )?)wrong|wrong(?= (?:with|way|side|place|direction|hands)\\b)"
                            + "|l(?:ie|ies|ying)(?= (?:at the (?:bottom|centre|center|core|edge|heart|root)|beneath|down|flat|in (?:ruins|wait)|next to)\\b))");

    /// What somebody else says.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\b(?:claim(?:s|ed|ing)? (?:that|of|is|was)|(?:says?|said|argues?|insists?|insisted) that|(?:he|she|they|people|some|others|critics|opponents|democrats|republicans|media)"
                            + " (?:say|says|said|claim|claims|claimed|keep saying|tell you|told you|alleged|accused|argue|argued)|"
                            + "accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ation)|according to)\\b");

    /// What a claim looks like that is about somebody's words.
    private static final Pattern ABOUT_WORDS =
            Pattern.compile(
                    "(?i)\\b(?:sa(?:y|ys|id|ying)|tweet\\w*|call(?:s|ed)|claim\\w*|announc\\w+|suggest\\w*|told|asked|accus\\w+|admitted|advocat\\w+|argued|described|proposed|su(?:e[ds]|ing)|urged|warned|wrote)\\b");

    /// Words that set what they are about apart from what is so.
    private static final Pattern JUDGED =
            Pattern.compile(
                    "(?i)\\b(?:rumou?rs?|myth|fact[- ]?check\\w*|debunk\\w*|i deny|denied|denies|hoax|bullshit|conspiracy theor\\w+)\\b");

    private static final Pattern OPEN =
            Pattern.compile("(?i)\\b(?:if|whether|suppose|imagine|unless|maybe|perhaps)\\b|\\?");

    private PolarityOf() {}

    static Match.Polarity pair(Statement quote, Statement claim) {
        String affirmed = AFFIRMED.matcher(plain(quote)).replaceAll(" ");
        String said = NOT_SO.matcher(affirmed).replaceAll(" not ");
        String claimed = plain(claim);
        Wording words = Wording.of(said);
        Wording claimedWords = Wording.of(claimed);
        List<List<String>> denied = Denials.of(said, words).concerning(claim);
        List<List<String>> disclaimed = Denials.of(claimed, claimedWords).concerning(quote);
        Set<String> agreed = shared(denied, disclaimed);
        long negative = Denials.negative(denied, agreed);
        if (count(JUDGEMENTS, words.words()) > count(JUDGEMENTS, claimedWords.words())
                || frames(JUDGED, said) > frames(JUDGED, claimed)) {
            return negative == 0 ? Match.Polarity.EMBEDDED : Match.Polarity.OPPOSITE;
        }
        boolean turned = negative == 0 && Antonyms.stand(words, claim.wording());
        if (negative != Denials.negative(disclaimed, agreed) || turned) {
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

    private static String plain(Statement statement) {
        String given = WITHHELD.matcher(statement.text()).replaceAll("not given");
        return NO_JUDGEMENT.matcher(given).replaceAll("");
    }

    private static Set<String> shared(List<List<String>> one, List<List<String>> other) {
        Set<String> stems = one.stream().flatMap(List::stream).collect(Collectors.toSet());
        stems.retainAll(other.stream().flatMap(List::stream).collect(Collectors.toSet()));
        stems.remove("");
        return stems;
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
