package io.onrecord.analysis.match;

import io.onrecord.events.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a passage in a form that compares: lower case, NFKC, without marks, and without
/// what an editor put in brackets.
///
/// @param words all of them, in order
public record Wording(List<String> words) {

    private static final Pattern INSERTED = Pattern.compile("\\[[^\\[\\]]{0,200}\\]");

    /// Words that carry no subject: they decide nothing about what is said.
    private static final Set<String> EMPTY =
            Set.of(
                    ("a an the and or but if then so that this these those there here it its he him his she her they them"
                                    + " their we us our i me my you your who whom whose which what when where why how is am are"
                                    + " was were be been being do does did done have has had having will would shall should can"
                                    + " could may might must of in on at to from by for with about as into over under after"
                                    + " before between through during up down out off than too very just also only own same s t"
                                    + " re ve ll d m says say said saying because while not no nor")
                            .split(" "));

    /// A passage is as long as a speech at most; what follows is not compared.
    private static final int MAX_WORDS = 600;

    public Wording {
        words = List.copyOf(words);
    }

    public static Wording of(String passage) {
        String plain =
                passage.indexOf('[') < 0 ? passage : INSERTED.matcher(passage).replaceAll(" ");
        String normal = Ids.normal(plain.replace("`", ""));
        List<String> words = new ArrayList<>();
        for (int start = 0; start < normal.length() && words.size() < MAX_WORDS; ) {
            int space = normal.indexOf(' ', start);
            int end = space < 0 ? normal.length() : space;
            words.add(normal.substring(start, end));
            start = end + 1;
        }
        return new Wording(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words that carry the subject, in order.
    public List<String> content() {
        return words.stream().filter(word -> !EMPTY.contains(word)).toList();
    }

    /// How much of `part` stands here, 0..1: words counted as often as they occur.
    public double holds(Wording part) {
        if (part.isEmpty()) {
            return 0;
        }
        Map<String, Integer> here = new HashMap<>();
        words.forEach(word -> here.merge(word, 1, Integer::sum));
        int found = 0;
        for (String word : part.words) {
            Integer left = here.get(word);
            if (left != null && left > 0) {
                here.put(word, left - 1);
                found++;
            }
        }
        return (double) found / part.words.size();
    }

    /// The longest run of words that stands in both, in the same order and without a gap.
    public int longestRun(Wording other) {
        int[] before = new int[other.words.size() + 1];
        int longest = 0;
        for (String word : words) {
            int[] now = new int[before.length];
            for (int j = 1; j < before.length; j++) {
                if (word.equals(other.words.get(j - 1))) {
                    now[j] = before[j - 1] + 1;
                    longest = Math.max(longest, now[j]);
                }
            }
            before = now;
        }
        return longest;
    }
}
