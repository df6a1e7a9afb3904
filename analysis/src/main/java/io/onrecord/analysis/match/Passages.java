package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.List;

/// The passages of a quote that may say what a claim says: the whole of it, and every one to three
/// sentences in a row.
///
/// @param sentences how many the quote has
record Passages(Statement whole, List<Statement> parts, int sentences) {

    private static final int LONGEST = 3;

    static Passages of(String quote) {
        List<String> sentences = Sentences.of(quote);
        List<Statement> parts = new ArrayList<>();
        for (int size = 1; size <= LONGEST && size < sentences.size(); size++) {
            for (int i = 0; i + size <= sentences.size(); i++) {
                parts.add(Statement.of(String.join(" ", sentences.subList(i, i + size))));
            }
        }
        return new Passages(Statement.of(quote), List.copyOf(parts), sentences.size());
    }
}
