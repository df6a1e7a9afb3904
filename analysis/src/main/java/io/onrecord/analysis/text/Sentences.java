package io.onrecord.analysis.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts the tokens of a paragraph into sentences. A sentence ends behind a full stop, question or
/// exclamation mark and the marks that close with it, when what follows looks like a beginning.
final class Sentences {

    private final String text;
    private final List<Token> tokens;

    Sentences(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    List<Stretch> cut(Stretch paragraph) {
        List<Stretch> sentences = new ArrayList<>();
        int first = paragraph.first();
        for (int i = first; i < paragraph.end(); i++) {
            if (!mayEnd(i)) {
                continue;
            }
            int next = behindClosers(i + 1, paragraph.end());
            if (next < paragraph.end() && begins(i, next)) {
                sentences.add(new Stretch(first, next));
                first = next;
                i = next - 1;
            }
        }
        if (first < paragraph.end()) {
            sentences.add(new Stretch(first, paragraph.end()));
        }
        return sentences;
    }

    private boolean mayEnd(int i) {
        Token token = tokens.get(i);
        return token.shape() == Shape.STOP
                || (token.shape().isWord() && token.lower().endsWith("."));
    }

    /// Closing marks and brackets that stand without a space behind the full stop.
    private int behindClosers(int i, int end) {
        int at = i;
        while (at < end
                && isCloser(tokens.get(at))
                && tokens.get(at - 1).end() == tokens.get(at).start()) {
            at++;
        }
        return at;
    }

    private static boolean isCloser(Token token) {
        return token.shape() == Shape.MARK || token.shape() == Shape.CLOSING_BRACKET;
    }

    private boolean begins(int stop, int next) {
        Token last = tokens.get(stop);
        Token token = tokens.get(next);
        if (last.shape() != Shape.STOP) {
            // An abbreviation ends a sentence only before a word that can do nothing but begin one.
            return token.shape() == Shape.CAPITAL
                    && !last.is(Trait.TITLE)
                    && last.end() - last.start() > 2
                    && token.word().isAny(BEGINNERS);
        }
        if (last.end() == token.start() && token.shape() != Shape.MARK) {
            return token.shape() == Shape.CAPITAL && last.is(".") && isLowerBefore(stop);
        }
        return switch (token.shape()) {
            case CAPITAL, UPPER, MIXED, NUMBER, MARK, OPENING_BRACKET, DASH, HANDLE -> true;
            case LOWER, STOP, COMMA, COLON, SEMICOLON, CLOSING_BRACKET, POSSESSIVE, OTHER -> false;
        };
    }

    private boolean isLowerBefore(int stop) {
        int before = tokens.get(stop).start() - 1;
        return before >= 0 && Character.isLowerCase(text.charAt(before));
    }

    private static final int BEGINNERS =
            Trait.DETERMINER.bit()
                    | Trait.HE.bit()
                    | Trait.SHE.bit()
                    | Trait.THEY.bit()
                    | Trait.IT.bit()
                    | Trait.PREPOSITION.bit()
                    | Trait.CONJUNCTION.bit()
                    | Trait.SENTENCE_ADVERB.bit();
}
