package io.onrecord.analysis.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into tokens, in one pass.
///
/// Inside a word stay: apostrophes between letters (“don’t”, “O’Hanlon”), hyphens, the dots of
/// initials, abbreviations and addresses. The possessive ’s is a token of its own, as are doubled
/// apostrophes and backticks, which stand for quotation marks.
final class Tokenizer {

    private final String text;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static List<Token> cut(String text, Language language) {
        Tokenizer tokenizer = new Tokenizer(text, language);
        int at = 0;
        while (at < text.length()) {
            at = isSpace(text.charAt(at)) ? at + 1 : tokenizer.cutOne(at);
        }
        return tokenizer.tokens;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c < ' ';
    }

    private int cutOne(int start) {
        char c = text.charAt(start);
        int end;
        Shape shape;
        if (isWordCharacter(start)) {
            end = wordEnd(start);
            shape = Letters.shape(text, start, end);
        } else if ((c == '@' || c == '#') && isWordCharacter(start + 1)) {
            end = wordEnd(start + 1);
            shape = Shape.HANDLE;
        } else if (isCurrency(c) && isDigit(start + 1)) {
            end = wordEnd(start + 1);
            shape = Shape.NUMBER;
        } else if (isPossessive(start)) {
            end = start + 2;
            shape = Shape.POSSESSIVE;
        } else {
            end = signEnd(start);
            shape = Signs.shape(text, start, end);
        }
        add(start, end, shape);
        return end;
    }

    private void add(int start, int end, Shape shape) {
        WordForms.Form form = language.form(text, start, end);
        tokens.add(new Token(start, end, form.lower(), shape, form.word()));
    }

    private int wordEnd(int start) {
        int at = start;
        while (at < text.length()) {
            if (isWordCharacter(at)) {
                at++;
            } else if (joins(start, at)) {
                at += 2;
            } else {
                break;
            }
        }
        return keepsStop(start, at) ? at + 1 : at;
    }

    /// Whether the sign at `at` ties the letters on its two sides into one word.
    private boolean joins(int start, int at) {
        if (!isWordCharacter(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’' -> Character.isLetter(text.charAt(at - 1)) && !isPossessive(at);
            case '-', '\u2010', '\u2011', '@', '_', '&' -> true;
            case '.' ->
                    isDigit(at + 1) ? isDigit(at - 1) : isInitials(start, at) || isLower(at + 1);
            case ',', ':' -> isDigit(at - 1) && isDigit(at + 1);
            default -> false;
        };
    }

    /// “U.S”: single letters with dots between.
    private boolean isInitials(int start, int at) {
        return Character.isLetter(text.charAt(at + 1))
                && (at == start + 1 || text.charAt(at - 2) == '.');
    }

    /// Whether the full stop at `end` belongs to the word before it.
    private boolean keepsStop(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        boolean initial = end == start + 1 && Character.isUpperCase(text.charAt(start));
        boolean initials = end - start >= 3 && end - start <= 7 && text.charAt(end - 2) == '.';
        return (initial && text.charAt(start) != 'I')
                || initials
                || (end - start <= 5 && language.isAbbreviation(text, start, end + 1));
    }

    private boolean isPossessive(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !isWordCharacter(at + 2);
    }

    private int signEnd(int start) {
        char c = text.charAt(start);
        int next = start + 1;
        if (next < text.length() && text.charAt(next) == c && Signs.doubles(c)) {
            return next + 1;
        }
        if (c == '.' || c == '-') {
            while (next < text.length() && text.charAt(next) == c) {
                next++;
            }
        }
        boolean pair = Character.isHighSurrogate(c) && next < text.length();
        return pair && Character.isLowSurrogate(text.charAt(next)) ? next + 1 : next;
    }

    private boolean isWordCharacter(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isLower(int at) {
        return at < text.length() && Character.isLowerCase(text.charAt(at));
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '£' || c == '€';
    }
}
