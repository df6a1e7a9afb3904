package io.onrecord.analysis.dispute;

import io.onrecord.analysis.match.Stem;
import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Ids;
import io.onrecord.events.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What two articles have to have in common for their sentences to say the same: every word in the
/// same order, but for its ending, articles, auxiliaries and negations.
///
/// A sentence has none that means something else in another article: one that points with a pronoun
/// or at a day, that supposes or asks, or that names nothing.
///
/// @param words equal where the same is said, or its opposite
/// @param negated whether it is the opposite
record StatementKey(String words, boolean negated) {

    /// A sentence of fewer words says the same as many others by chance.
    private static final int LEAST = 4;

    private static final int MOST = 40;

    /// They come and go with the tense, and with “denied that”.
    private static final Set<String> LEFT_OUT =
            Set.of("a an the is are was were be been being am has have had do does did".split(" "));

    private static final Set<String> NEGATIONS =
            Set.of(
                    "not never dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cannot cant couldnt wont"
                            .split(" "));

    /// Whoever and whenever these mean, they mean it in their own article.
    private static final Set<String> POINTING =
            Set.of(
                    ("i me my mine myself we us our ours you your he him his she her hers they them their theirs it its this that these those"
                                    + " who whom whose which here today tonight yesterday tomorrow now currently recently recent last next ago latest soon still already"
                                    + " so then later earlier former other another same such both"
                                    + " monday tuesday wednesday thursday friday saturday sunday")
                            .split(" "));

    /// Supposed, wished or asked, and not so or not so.
    private static final Set<String> OPEN =
            Set.of(
                    ("if whether maybe perhaps unless would should could may might must will shall wont couldnt probably likely allegedly reportedly"
                                    + " only just because why how nor neither no nobody none nothing hardly barely but")
                            .split(" "));

    /// A name: a capital behind another word.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<=[\\p{L}\\p{N},;] )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}’'-]+");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");

    static Optional<StatementKey> of(String sentence) {
        if (sentence.indexOf('?') >= 0) {
            return Optional.empty();
        }
        List<String> stems = new ArrayList<>();
        int negations = 0;
        for (String word : Wording.of(POSSESSIVE.matcher(sentence).replaceAll("")).words()) {
            if (NEGATIONS.contains(word)) {
                negations++;
            } else if (POINTING.contains(word) || OPEN.contains(word)) {
                return Optional.empty();
            } else if (!LEFT_OUT.contains(word)) {
                stems.add(Stem.of(word));
            }
        }
        boolean fits = stems.size() >= LEAST && stems.size() <= MOST && negations <= 1;
        return fits
                ? Optional.of(new StatementKey(String.join(" ", stems), negations == 1))
                : Optional.empty();
    }

    /// Whether the sentence says of whom or of what it speaks.
    static boolean names(String sentence) {
        return NAME.matcher(sentence).find();
    }

    StatementKey opposite() {
        return new StatementKey(words, !negated);
    }

    /// Short, and without a word of it.
    String hash() {
        return Ids.verdict(Verdict.Kind.DISPUTED, (negated ? "not " : "") + words, "");
    }
}
