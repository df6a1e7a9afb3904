package io.onrecord.analysis.words;

import io.onrecord.events.Span;
import java.util.Arrays;
import java.util.Locale;

/// The tokens of a stretch of a text: words (with their apostrophes, hyphens and the stops of
/// “U.S.”), the possessive ending “’s”, and single marks. Behind the last one stand empty tokens,
/// so that a rule may look ahead without counting.
public final class Words {

    /// Digits of a year.
    private static final int YEAR = 4;

    private static final char LAST_ASCII = 127;

    private final String text;
    private final Span stretch;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;
    private String[] lower = new String[0];

    private Words(String text, Span stretch) {
        this.text = text;
        this.stretch = stretch;
    }

    public static Words of(String text, Span stretch) {
        Words words = new Words(text, stretch);
        int position = stretch.start();
        while (position < stretch.end()) {
            if (isBlank(text.charAt(position))) {
                position++;
            } else {
                int end = words.endOfToken(position);
                words.add(position, end);
                position = end;
            }
        }
        words.lower = new String[words.size];
        return words;
    }

    public static Words of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /// White space of any kind, no-break spaces included.
    public static boolean isBlank(char character) {
        return character > LAST_ASCII
                ? Character.isWhitespace(character) || Character.isSpaceChar(character)
                : character == ' ' || Character.isWhitespace(character);
    }

    public int size() {
        return size;
    }

    /// The token's place; behind the last token, the empty place at the end of the stretch.
    public Span span(int index) {
        return index < size
                ? new Span(starts[index], ends[index])
                : new Span(stretch.end(), stretch.end());
    }

    /// From the start of one token to the end of the token before `next`.
    public Span span(int index, int next) {
        return new Span(starts[index], ends[next - 1]);
    }

    /// As written; empty behind the last token.
    public String word(int index) {
        return index >= 0 && index < size ? text.substring(starts[index], ends[index]) : "";
    }

    /// In lower case, with straight apostrophes; empty behind the last token.
    public String lower(int index) {
        if (index < 0 || index >= size) {
            return "";
        }
        String known = lower[index];
        if (known == null) {
            known = word(index).toLowerCase(Locale.ROOT).replace('’', '\'');
            lower[index] = known;
        }
        return known;
    }

    public boolean is(int index, String lowerCase) {
        return lower(index).equals(lowerCase);
    }

    public boolean isCapitalised(int index) {
        return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
    }

    /// Two capitals or more and no small letter: “NATO”, “U.S.”.
    public boolean isInCapitals(int index) {
        String word = word(index);
        return word.length() >= 2
                && Character.isUpperCase(word.charAt(0))
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    public boolean isWord(int index) {
        return index >= 0 && index < size && Character.isLetterOrDigit(text.charAt(starts[index]));
    }

    /// Whether the token is the ending “’s”.
    public boolean isPossessive(int index) {
        return is(index, "'s");
    }

    /// Whether nothing but the token before it touches this one (“Jan” and its stop).
    public boolean touchesPrevious(int index) {
        return index > 0 && index < size && ends[index - 1] == starts[index];
    }

    /// The first token that starts at the offset or behind it.
    public int from(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    private int endOfToken(int start) {
        if (!Character.isLetterOrDigit(text.charAt(start))) {
            return isPossessiveEnding(start) ? start + 2 : start + 1;
        }
        int position = start + 1;
        while (position < stretch.end()) {
            char character = text.charAt(position);
            boolean continues =
                    Character.isLetterOrDigit(character)
                            ? position - start != YEAR || !runsIntoWord(start, position)
                            : position + 1 < stretch.end() && isJoint(start, position, character);
            if (!continues) {
                return position;
            }
            position++;
        }
        return position;
    }

    /// A mark inside a word: “Trump’s”, “face-to-face”, and each stop of “U.S.” and “p.m.”, the
    /// last one as well when it stands right behind one letter.
    private boolean isJoint(int start, int position, char mark) {
        boolean letterBehind = Character.isLetterOrDigit(text.charAt(position + 1));
        return switch (mark) {
            case '\'', '’' -> letterBehind && !isPossessiveEnding(position);
            case '-', '‑' -> letterBehind;
            case '.' -> isAbbreviation(start, position, letterBehind);
            default -> Character.getType(mark) == Character.NON_SPACING_MARK;
        };
    }

    private boolean isAbbreviation(int start, int stop, boolean letterBehind) {
        boolean behindStop = stop - start >= 2 && text.charAt(stop - 2) == '.';
        boolean single = stop - start == 1 || behindStop;
        return single && Character.isLetter(text.charAt(stop - 1)) && (letterBehind || behindStop);
    }

    private boolean isPossessiveEnding(int mark) {
        char character = text.charAt(mark);
        boolean apostrophe = character == '\'' || character == '’';
        return apostrophe
                && mark > stretch.start()
                && Character.isLetterOrDigit(text.charAt(mark - 1))
                && mark + 1 < stretch.end()
                && Character.toLowerCase(text.charAt(mark + 1)) == 's'
                && (mark + 2 == stretch.end() || !Character.isLetterOrDigit(text.charAt(mark + 2)));
    }

    /// A year and a word that have run together: “2019The”.
    private boolean runsIntoWord(int start, int position) {
        return Character.isUpperCase(text.charAt(position))
                && Character.isDigit(text.charAt(start))
                && Character.isDigit(text.charAt(position - 1));
    }
}
