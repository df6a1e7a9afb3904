package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a passage says, as far as words show it.
///
/// @param text as it stands
/// @param stems of the words that carry the subject, each with how often it occurs
/// @param weight of all stems together
/// @param pairs of stems that stand side by side
/// @param names stems of its proper names
/// @param figures its numbers, in digits
record Statement(
        String text,
        Wording wording,
        Map<String, Integer> stems,
        double weight,
        Set<String> pairs,
        Set<String> names,
        Figures figures,
        Meaning meaning) {

    static Statement of(String text) {
        Wording wording = Wording.of(text);
        List<String> content = wording.content();
        Map<String, Integer> stems = new LinkedHashMap<>();
        Set<String> pairs = new LinkedHashSet<>();
        List<String> order = new ArrayList<>(content.size());
        String before = "";
        for (String word : content) {
            String stem = Stem.of(word);
            order.add(stem);
            stems.merge(stem, 1, Integer::sum);
            if (!before.isEmpty()) {
                pairs.add(before + ' ' + stem);
            }
            before = stem;
        }
        Set<String> names = ProperNames.in(text);
        names.retainAll(stems.keySet());
        return new Statement(
                text,
                wording,
                stems,
                weightOf(stems.keySet()),
                pairs,
                names,
                Figures.in(text),
                Meaning.of(wording.words(), content, order));
    }

    /// How much of `other` is said here too, 0..1, by weight of its stems.
    double covers(Statement other) {
        return other.weight == 0 ? 0 : sharedWith(other.stems.keySet()) / other.weight;
    }

    /// How much of some stems stands here, by their weight.
    double share(Set<String> wanted) {
        return sharedWith(wanted) / (weightOf(wanted) + 1);
    }

    private double sharedWith(Set<String> wanted) {
        double shared = 0;
        for (String stem : wanted) {
            if (stems.containsKey(stem)) {
                shared += WordWeights.of(stem);
            }
        }
        return shared;
    }

    private static double weightOf(Set<String> stems) {
        double all = 0;
        for (String stem : stems) {
            all += WordWeights.of(stem);
        }
        return all;
    }

    List<String> words() {
        return wording.words();
    }
}
