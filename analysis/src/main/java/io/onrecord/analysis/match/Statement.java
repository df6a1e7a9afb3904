package io.onrecord.analysis.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a passage says, as far as words show it.
///
/// @param text as it stands
/// @param stems of the words that carry the subject
/// @param names stems of its proper names
/// @param figures its numbers, in digits
record Statement(
        String text, Wording wording, Set<String> stems, Set<String> names, Set<String> figures) {

    private static final double NAME = 1.5;
    private static final double FIGURE = 1.5;

    static Statement of(String text) {
        Wording wording = Wording.of(text);
        Set<String> stems = new LinkedHashSet<>();
        wording.content().forEach(word -> stems.add(Stem.of(word)));
        return new Statement(text, wording, stems, ProperNames.in(text), Figures.in(text));
    }

    /// How much of `other` is said here too, 0..1. Names and numbers weigh twice.
    double covers(Statement other) {
        double all = 0;
        double shared = 0;
        for (String stem : other.stems) {
            double weight = other.weight(stem);
            all += weight;
            shared += stems.contains(stem) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private double weight(String stem) {
        double telling = WordWeights.of(stem);
        return names.contains(stem)
                ? NAME * telling
                : Character.isDigit(stem.charAt(0)) ? FIGURE : telling;
    }

    List<String> words() {
        return wording.words();
    }
}
