package io.onrecord.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces of words that BERT knows, as the uncased models do: lower case
/// without accents, words and marks apart, then of each word the longest piece that is known, again
/// and again (Devlin et al., BERT, 2019; Wu et al., Google's neural machine translation, 2016).
final class WordPieces {

    private static final String CONTINUED = "##";
    private static final int LONGEST_WORD = 100;

    /// More characters are not looked at.
    private static final int LONGEST_TEXT = 20_000;

    private final Map<String, Integer> vocabulary;
    private final int most;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @param vocabulary each piece with its number
    /// @param most pieces of a text, with the two around it; what follows is left out
    WordPieces(Map<String, Integer> vocabulary, int most) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.most = most;
        this.unknown = number("[UNK]");
        this.begin = number("[CLS]");
        this.end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("no " + piece + " in the vocabulary");
        }
        return number;
    }

    /// The numbers of its pieces, between those of a beginning and an end.
    long[] of(String text) {
        List<Integer> pieces = new ArrayList<>(List.of(begin));
        for (String word : words(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))) {
            if (pieces.size() >= most) {
                break;
            }
            add(word, pieces);
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        long[] numbers = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            numbers[i] = kept.get(i);
        }
        numbers[kept.size()] = end;
        return numbers;
    }

    private void add(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            Integer piece = null;
            while (to > from) {
                String part = word.substring(from, to);
                piece = vocabulary.get(from == 0 ? part : CONTINUED + part);
                if (piece != null) {
                    break;
                }
                to--;
            }
            if (piece == null) {
                pieces.add(unknown);
                return;
            }
            found.add(piece);
            from = to;
        }
        pieces.addAll(found);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints()
                .forEach(c -> {
                    if (isMark(c) || isIdeograph(c)) {
                        close(word, words);
                        words.add(Character.toString(c));
                    } else if (isSpace(c)) {
                        close(word, words);
                    } else if (!isDropped(c)) {
                        word.appendCodePoint(c);
                    }
                });
        close(word, words);
        return words;
    }

    private static void close(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// Accents, and what is not printed.
    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || c == 0xFFFD;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> c < 128 && c > ' ' && !Character.isLetterOrDigit(c) && c != 127;
        };
    }

    private static boolean isIdeograph(int c) {
        return Character.isIdeographic(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
