package io.onrecord.analysis.match;

/// English words without the endings of number and tense, so that “begged” meets “begging”.
public final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    public static String of(String word) {
        if (word.length() <= SHORTEST || Character.isDigit(word.charAt(0))) {
            return word;
        }
        String stem = plural(word);
        stem = tense(stem);
        return stem.endsWith("e") && stem.length() > SHORTEST + 1
                ? stem.substring(0, stem.length() - 1)
                : stem;
    }

    private static String plural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes");
        if (sibilant) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural =
                word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("us")
                        && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static String tense(String word) {
        for (String ending : new String[] {"ing", "ed"}) {
            int left = word.length() - ending.length();
            if (word.endsWith(ending) && left >= SHORTEST && hasVowel(word, left)) {
                String stem = word.substring(0, left);
                if (stem.endsWith("i")) {
                    return stem.substring(0, left - 1) + "y";
                }
                boolean doubled =
                        left > SHORTEST
                                && stem.charAt(left - 1) == stem.charAt(left - 2)
                                && "lsz".indexOf(stem.charAt(left - 1)) < 0;
                return doubled ? stem.substring(0, left - 1) : stem;
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
