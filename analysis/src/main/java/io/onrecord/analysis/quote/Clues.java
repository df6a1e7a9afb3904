package io.onrecord.analysis.quote;

import io.onrecord.analysis.tagger.Features;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;

/// What the models see of each token, as numbers. A name is seen as its shape and class only, never
/// as itself, so that the models know nobody.
final class Clues {

    private static final int NAMES =
            Trait.MALE_NAME.bit() | Trait.FEMALE_NAME.bit() | Trait.EITHER_NAME.bit();

    private static final int FUNCTION =
            Trait.PREPOSITION.bit()
                    | Trait.DETERMINER.bit()
                    | Trait.CONJUNCTION.bit()
                    | Trait.HE.bit()
                    | Trait.SHE.bit()
                    | Trait.THEY.bit()
                    | Trait.IT.bit()
                    | Trait.FIRST_PERSON.bit()
                    | Trait.SECOND_PERSON.bit()
                    | Trait.AUXILIARY.bit()
                    | Trait.TITLE.bit()
                    | Trait.ROLE.bit()
                    | Trait.WEEKDAY.bit()
                    | Trait.MONTH.bit()
                    | Trait.RELATIVE.bit();

    private static final int OUTSIDE = 77;

    private final int[] word;
    private final int[] kind;
    private final int[] traits;

    Clues(Scene scene) {
        int size = scene.document().size();
        word = new int[size];
        kind = new int[size];
        traits = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = scene.token(i);
            boolean begins = scene.document().sentenceOf(i).first() == i || afterMark(scene, i);
            word[i] = wordOf(token, begins);
            kind[i] = kindOf(token, begins);
            traits[i] = token.word().traits() & ~(NAMES | Trait.OCCUPATION.bit());
        }
    }

    /// The word itself, or the class of a name or number.
    int word(int i) {
        return i < 0 || i >= word.length ? OUTSIDE : word[i];
    }

    /// Its parts of speech, or its shape.
    int kind(int i) {
        return i < 0 || i >= kind.length ? OUTSIDE : kind[i];
    }

    /// What the lexicon says it does.
    int traits(int i) {
        return i < 0 || i >= traits.length ? 0 : traits[i];
    }

    private static boolean afterMark(Scene scene, int i) {
        return i > 0 && scene.token(i - 1).shape() == Shape.MARK;
    }

    private static int wordOf(Token token, boolean begins) {
        return switch (token.shape()) {
            case LOWER,
                    STOP,
                    COMMA,
                    COLON,
                    SEMICOLON,
                    DASH,
                    OPENING_BRACKET,
                    CLOSING_BRACKET,
                    POSSESSIVE ->
                    token.lower().hashCode();
            case MARK -> 3;
            case NUMBER -> 5;
            case HANDLE -> 7;
            case OTHER -> 11;
            case CAPITAL, UPPER, MIXED -> capital(token, begins);
        };
    }

    private static int capital(Token token, boolean begins) {
        boolean ordinary =
                begins && !token.word().classes().isEmpty() && !token.word().isAny(NAMES);
        return token.word().isAny(FUNCTION) || ordinary
                ? token.lower().hashCode()
                : Features.mix(
                        13 + token.shape().code() * 3 + (token.is(Trait.ORGANISATION) ? 1 : 0));
    }

    private static int kindOf(Token token, boolean begins) {
        return switch (token.shape()) {
            case LOWER ->
                    token.word().classes().isEmpty()
                            ? ending(token.lower())
                            : token.word().classes().hashCode();
            case CAPITAL, UPPER, MIXED -> capitalKind(token, begins);
            case STOP, COMMA, COLON, SEMICOLON, DASH, OPENING_BRACKET, CLOSING_BRACKET ->
                    1000 + token.shape().code();
            case MARK, NUMBER, HANDLE, POSSESSIVE, OTHER -> 2000 + token.shape().code();
        };
    }

    private static int capitalKind(Token token, boolean begins) {
        if (token.word().isAny(FUNCTION)
                || (begins && !token.word().classes().isEmpty() && !token.word().isAny(NAMES))) {
            return token.word().classes().hashCode() * 31 + 1;
        }
        int gazetteer =
                (token.word().isAny(NAMES) ? 1 : 0) + (token.is(Trait.ORGANISATION) ? 2 : 0);
        return 3000 + gazetteer;
    }

    private static int ending(String lower) {
        return lower.substring(Math.max(0, lower.length() - 3)).hashCode() * 31 + 7;
    }
}
