package io.onrecord.analysis.text;

/// The shape of a word, from its letters.
final class Letters {

    private Letters() {}

    static Shape shape(String text, int start, int end) {
        if (Character.isDigit(text.charAt(start))) {
            return Shape.NUMBER;
        }
        int upper = 0;
        int letters = 0;
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '_') {
                return Shape.HANDLE;
            }
            dotted |= c == '.';
            if (Character.isLetter(c)) {
                letters++;
                upper += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        if (upper == 0) {
            return Shape.LOWER;
        }
        if (upper == letters && (letters > 1 || dotted)) {
            return dotted && letters == 1 ? Shape.CAPITAL : Shape.UPPER;
        }
        if (!Character.isUpperCase(text.charAt(start))) {
            return Shape.MIXED;
        }
        return upper == 1 || isCapitalEachPart(text, start, end) ? Shape.CAPITAL : Shape.MIXED;
    }

    /// “Al-Tabchi”, “O’Hanlon”: a capital only at the start of a part.
    private static boolean isCapitalEachPart(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
