package io.onrecord.analysis.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of a quote.
final class Sentences {

    /// A quote of more sentences is compared by its first ones.
    private static final int MAX = 60;

    private static final Pattern END =
            Pattern.compile(
                    "(?<!\\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|St|vs|No|Jr|Sr|U\\.S|Inc|Co))[.!?…]+[\"”’')\\]]*\\s+(?=[\"“‘'(\\[]?[\\p{Lu}\\p{N}])"
                            + "|\\n+");

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find() && sentences.size() < MAX) {
            add(text.substring(start, end.end()), sentences);
            start = end.end();
        }
        if (sentences.size() < MAX) {
            add(text.substring(start), sentences);
        }
        return sentences;
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
