package io.onrecord.analysis.words;

/// Quotation marks as tokens.
public final class Marks {

    private static final String OPENING = "“\"«‘„`'";
    private static final String CLOSING = "”\"»’“'";

    private Marks() {}

    public static boolean opens(Words words, int index) {
        String word = words.word(index);
        return word.length() == 1 && OPENING.indexOf(word.charAt(0)) >= 0;
    }

    public static boolean closes(Words words, int index) {
        String word = words.word(index);
        return word.length() == 1 && CLOSING.indexOf(word.charAt(0)) >= 0;
    }

    public static boolean isMark(char character) {
        return OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0;
    }
}
