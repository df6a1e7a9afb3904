package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Matter;
import io.onrecord.analysis.match.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What became of the words of a quotation.
///
/// @param out words that are no longer there, in order
/// @param in words that are there instead
/// @param alike the share of the words of both that stayed in their order, 0..1
record WordChange(List<String> out, List<String> in, double alike) {

    /// A longer quotation is not compared.
    private static final int LONGEST = 200;

    /// A name that differs by fewer letters was misspelt.
    private static final int OTHER_NAME = 3;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
                            + "|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?");

    private static final Pattern DIGITS = Pattern.compile("\\d.*");

    private static final Pattern CAPITAL = Pattern.compile("(?<=\\p{L} )\\p{Lu}\\p{Ll}[\\p{L}’']+");

    WordChange {
        out = List.copyOf(out);
        in = List.copyOf(in);
    }

    static WordChange between(Wording before, Wording now) {
        List<String> old = before.words();
        List<String> words = now.words();
        if (old.isEmpty() || words.isEmpty() || Math.max(old.size(), words.size()) > LONGEST) {
            return new WordChange(old, words, 0);
        }
        int[][] common = common(old, words);
        List<String> out = new ArrayList<>();
        List<String> in = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < words.size()) {
            if (i < old.size() && j < words.size() && old.get(i).equals(words.get(j))) {
                i++;
                j++;
            } else if (j == words.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.add(old.get(i++));
            } else {
                in.add(words.get(j++));
            }
        }
        return new WordChange(out, in, 2.0 * common[0][0] / (old.size() + words.size()));
    }

    /// How many words the two have in common from each place on.
    private static int[][] common(List<String> old, List<String> words) {
        int[][] common = new int[old.size() + 1][words.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = words.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(words.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Whether a number or a name took the place of another, or a denial that of an assertion.
    boolean turnsTheMeaning(String before, String now) {
        return otherNumber()
                || otherName(before, now)
                || (Matter.of(before).negated() != Matter.of(now).negated() && hasMoved());
    }

    /// Hardly anything else changed, so that it is this sentence that was denied.
    private boolean hasMoved() {
        return out.size() + in.size() <= 4;
    }

    /// “12” for “twelve” is a matter of style.
    private boolean otherNumber() {
        List<String> gone = out.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
        List<String> come = in.stream().filter(word -> NUMBER.matcher(word).matches()).toList();
        return !gone.isEmpty()
                && gone.size() == come.size()
                && areDigits(gone) == areDigits(come)
                && !String.join("", gone).equals(String.join("", come));
    }

    private static boolean areDigits(List<String> numbers) {
        return numbers.stream().allMatch(number -> DIGITS.matcher(number).matches());
    }

    private boolean otherName(String before, String now) {
        Set<String> old = names(before);
        Set<String> names = names(now);
        List<String> gone = out.stream().filter(old::contains).toList();
        List<String> come = in.stream().filter(names::contains).toList();
        return !gone.isEmpty()
                && gone.size() == out.size()
                && come.size() == in.size()
                && !come.isEmpty()
                && gone.stream()
                        .noneMatch(one ->
                                come.stream().anyMatch(other -> distance(one, other) < OTHER_NAME));
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        CAPITAL.matcher(text)
                .results()
                .map(MatchResult::group)
                .forEach(name -> names.addAll(Wording.of(name.toLowerCase(Locale.ROOT)).words()));
        return names;
    }

    /// Letters to change, add or take away.
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(kept, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
