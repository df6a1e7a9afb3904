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

    /// With one of these a match begins.
    private static final String STOPS = ".!?…";

    private Sentences() {}

    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int start = 0;
        for (int at = 0; at < text.length() && sentences.size() < MAX; at++) {
            if (mayEnd(text, at) && end.region(at, text.length()).lookingAt()) {
                add(text.substring(start, end.end()), sentences);
                start = end.end();
                at = start - 1;
            }
        }
        if (sentences.size() < MAX) {
            add(text.substring(start), sentences);
        }
        return sentences;
    }

    /// Trying the pattern here alone is a tenth of the work of finding it. Of stops in a row it
    /// fits at the first, at the second behind an abbreviation, or at none.
    private static boolean mayEnd(String text, int at) {
        return text.charAt(at) == '\n'
                || (isStop(text, at) && !(isStop(text, at - 1) && isStop(text, at - 2)));
    }

    private static boolean isStop(String text, int at) {
        return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
    }

    private static void add(String sentence, List<String> sentences) {
        if (!sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
    }
}
