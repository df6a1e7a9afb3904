package io.onrecord.analysis.words;

import java.util.Set;

/// Where the sentence around a place starts and ends. A line break ends every sentence; so does a
/// bound, which keeps the work on a text without any marks linear.
public final class Sentences {

    /// UTF-16 characters to either side.
    public static final int REACH = 400;

    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj",
                    "cmdr", "adm", "sen", "rep", "gov", "rev", "hon", "st", "ft", "mt", "jr", "sr",
                    "no", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
                    "sept", "oct", "nov", "dec", "calif", "fla", "mass", "pa", "va", "md", "conn",
                    "ill", "ind", "mich", "minn", "wis", "ariz", "colo", "ga", "la", "tenn", "tex",
                    "wash", "ore", "inc", "co", "corp", "ltd", "assn", "dept");

    private Sentences() {}

    public static int start(String text, int from) {
        int bound = Math.max(0, from - REACH);
        int at = from;
        while (at > bound) {
            char before = text.charAt(at - 1);
            if (before == '\n' || endsAt(text, at - 1)) {
                return skipBlanks(text, at, from);
            }
            at--;
        }
        return skipBlanks(text, at, from);
    }

    public static int end(String text, int from) {
        int bound = Math.min(text.length(), from + REACH);
        for (int at = from; at < bound; at++) {
            if (text.charAt(at) == '\n' || endsAt(text, at)) {
                return at;
            }
        }
        return bound;
    }

    /// Whether the character ends a sentence: a stop that is none of an abbreviation, with white
    /// space behind it or behind the quotation mark that follows.
    public static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '.' && mark != '!' && mark != '?') {
            return false;
        }
        int behind = at + 1;
        while (behind < text.length() && behind <= at + 3 && Marks.isMark(text.charAt(behind))) {
            behind++;
        }
        if (behind == text.length()) {
            return true;
        }
        return Words.isBlank(text.charAt(behind))
                && !goesOn(text, behind)
                && (mark != '.' || !isAbbreviation(text, at));
    }

    private static boolean goesOn(String text, int blank) {
        int next = skipBlanks(text, blank, Math.min(text.length(), blank + 4));
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < 6 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(java.util.Locale.ROOT);
        boolean initial = word.length() == 1 && !word.equals("i");
        return initial || ABBREVIATIONS.contains(word);
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && Words.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
