package io.onrecord.analysis.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that turn a sentence into its opposite when one stands for the other.
final class Antonyms {

    private static final List<Set<String>> PAIRS =
            List.of(
                    pair("won win wins winning", "lost lose loses losing"),
                    pair("more", "fewer less"),
                    pair("most", "fewest least"),
                    pair("before", "after"),
                    pair("inside", "outside"),
                    pair(
                            "rose rise rises rising increased increase",
                            "fell fall falls falling fewer decreased decrease"),
                    pair("higher highest", "lower lowest"),
                    pair(
                            "removed remove removes removing stripped stripping",
                            "kept keep keeps keeping added"),
                    pair("legal", "illegal"),
                    pair("opened open opens", "closed close closes closing"),
                    pair("allowed allow allows", "banned ban bans forbidden prohibited"),
                    pair("supported support supports", "opposed oppose opposes"),
                    pair("alive", "dead died"),
                    pair("guilty", "innocent"),
                    pair("began begin begins start started starts", "ended end ends stopped stop"),
                    pair("accepted accept accepts", "refused refuse refuses rejected"),
                    pair("temporarily temporary", "permanently permanent forever"),
                    pair("all every everyone", "none nobody"));

    /// “closes for good”, but not “for good reasons”.
    private static final String FOR_GOOD = "permanently";

    private static final Set<String> GOOD_THINGS =
            Set.of(
                    ("reason reasons measure cause causes faith news luck will health people friends things"
                                    + " work money governance behavior behaviour")
                            .split(" "));

    private Antonyms() {}

    private static Set<String> pair(String one, String other) {
        Set<String> both = new HashSet<>();
        for (String word : one.split(" ")) {
            both.add("+" + word);
        }
        for (String word : other.split(" ")) {
            both.add("-" + word);
        }
        return Set.copyOf(both);
    }

    /// Whether the quote has only the one of a pair and the claim only the other.
    static boolean stand(Wording quote, Wording claim) {
        for (Set<String> pair : PAIRS) {
            int said = sides(pair, quote);
            int claimed = sides(pair, claim);
            if (said + claimed == 3 && said != 3 && claimed != 3) {
                return true;
            }
        }
        return false;
    }

    /// 1: one side of the pair stands in the words; 2: the other; 3: both.
    private static int sides(Set<String> pair, Wording wording) {
        int sides = 0;
        List<String> words = wording.words();
        for (int i = 0; i < words.size(); i++) {
            String word = isForGood(words, i) ? FOR_GOOD : words.get(i);
            sides |= pair.contains("+" + word) ? 1 : 0;
            sides |= pair.contains("-" + word) ? 2 : 0;
        }
        return sides;
    }

    private static boolean isForGood(List<String> words, int i) {
        return words.get(i).equals("good")
                && i > 0
                && words.get(i - 1).equals("for")
                && (i + 1 == words.size() || !GOOD_THINGS.contains(words.get(i + 1)));
    }
}
