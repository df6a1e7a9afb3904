package io.onrecord.analysis.match;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers of a passage, in digits, by what they tell. One that may be a year or a quantity
/// (“2019 was better”) stands among both.
///
/// @param all without the names of their multipliers: “1.5 million” is 1500000
/// @param years told by what stands around them
/// @param quantities of three digits and more, shares and sums of money
/// @param counted the numbers of each thing that is counted in so many words, by its stem
record Figures(
        Set<String> all,
        Set<String> years,
        Set<String> quantities,
        Map<String, Set<String>> counted) {

    private static final Figures NONE = new Figures(Set.of(), Set.of(), Set.of(), Map.of());

    static Figures in(String text) {
        List<Figure> found = Figure.in(text);
        if (found.isEmpty()) {
            return NONE;
        }
        Set<String> all = new LinkedHashSet<>();
        Set<String> years = new LinkedHashSet<>();
        Set<String> quantities = new LinkedHashSet<>();
        Map<String, Set<String>> counted = new LinkedHashMap<>();
        for (Figure figure : found) {
            all.add(figure.number());
            if (figure.reading().mayBeYear()) {
                years.add(figure.number());
            }
            if (figure.reading().mayBeAmount()) {
                quantities.add(figure.number());
            }
            String thing = figure.thing();
            if (thing != null) {
                counted.computeIfAbsent(thing, _ -> new LinkedHashSet<>()).add(figure.number());
            }
        }
        return new Figures(all, years, quantities, counted);
    }

    /// Whether two texts cannot say the same: both have quantities, or years, or numbers of the
    /// same thing, and none of these in common.
    boolean disagree(Figures other) {
        return differ(quantities, other.quantities)
                || differ(years, other.years)
                || counted.entrySet().stream()
                        .anyMatch(each ->
                                differ(
                                        each.getValue(),
                                        other.counted.getOrDefault(each.getKey(), Set.of())));
    }

    /// How many of these the other has too.
    int sharedWith(Figures other) {
        return (int) all.stream().filter(other.all::contains).count();
    }

    /// How many of these the other has not.
    int lackingIn(Figures other) {
        return all.size() - sharedWith(other);
    }

    /// Which share of these stands in the other; 1 when there is none.
    double shareIn(Figures other) {
        return all.isEmpty() ? 1 : (double) sharedWith(other) / all.size();
    }

    private static boolean differ(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }
}
