package io.onrecord.analysis.quote;

import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.Optional;

/// Finds the noun phrase that names a source beside a cue, with its title, role and what follows
/// between commas.
final class SourcePhrase {

    private static final int PRONOUN =
            Trait.HE.bit()
                    | Trait.SHE.bit()
                    | Trait.THEY.bit()
                    | Trait.IT.bit()
                    | Trait.FIRST_PERSON.bit()
                    | Trait.SECOND_PERSON.bit();

    private static final int GIVEN = Trait.MALE_NAME.bit() | Trait.FEMALE_NAME.bit();

    /// A phrase of more tokens is none.
    private static final int LONGEST = 120;

    private final Scene scene;

    SourcePhrase(Scene scene) {
        this.scene = scene;
    }

    /// The phrase that begins at `from`: “Mayor Ada Lund, who opened the bridge”.
    Optional<Stretch> from(int from, int farthest) {
        int limit = Math.min(farthest, from + LONGEST);
        if (from >= limit || !mayBegin(from)) {
            return Optional.empty();
        }
        if (isPronoun(from)) {
            return Optional.of(new Stretch(from, from + 1));
        }
        int end = nounsFrom(from, limit);
        while (end + 1 < limit && isComma(end) && isApposition(end + 1)) {
            int next = clauseEnd(end + 1, limit);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end > from ? Optional.of(scene.trimmed(from, end)) : Optional.empty();
    }

    /// The phrase that ends before the cue at `cue`, and begins no earlier than `farthest`.
    Optional<Stretch> before(int cue, int farthest) {
        int limit = Math.max(farthest, cue - LONGEST);
        int end = cue;
        while (end > limit && isBetween(end - 1)) {
            end--;
        }
        if (end - 2 > limit
                && scene.token(end - 1).is(Trait.WEEKDAY)
                && scene.token(end - 2).is("on")) {
            end -= 2;
        }
        if (end <= limit) {
            return Optional.empty();
        }
        if (isPronoun(end - 1) || scene.token(end - 1).is("who")) {
            return Optional.of(new Stretch(end - 1, end));
        }
        if (scene.token(end - 1).is("which") && end - 2 > limit && isComma(end - 2)) {
            end -= 2;
        }
        int first = isComma(end - 1) ? beforeApposition(end - 1, limit) : nounsBefore(end, limit);
        if (first - 2 >= limit && isPlace(first - 1) && isNominal(first - 2)) {
            first = nounsBefore(first - 1, limit);
        } else if (first - 3 >= limit && isNear(first - 2)) {
            first = nounsBefore(first - 2, limit);
        }
        return first < end && mayBegin(first)
                ? Optional.of(scene.trimmed(first, end))
                : Optional.empty();
    }

    /// “officials in Port Arlen”: what stands behind it says where the head of the phrase is.
    private boolean isPlace(int i) {
        Token token = scene.token(i);
        return token.is("in") || token.is("from") || token.is("near");
    }

    /// “a source close to the minister”, “people familiar with the plan”.
    private boolean isNear(int i) {
        String preposition = scene.token(i + 1).lower();
        return switch (scene.token(i).lower()) {
            case "close", "loyal", "opposed", "sympathetic" -> preposition.equals("to");
            case "acquainted", "familiar" -> preposition.equals("with");
            case "briefed" -> preposition.equals("on") || preposition.equals("about");
            default -> false;
        };
    }

    boolean isPronoun(int i) {
        return scene.token(i).word().isAny(PRONOUN) && !isPossessiveForm(i);
    }

    private boolean isPossessiveForm(int i) {
        return scene.token(i).word().classes().startsWith("q");
    }

    private boolean mayBegin(int i) {
        Token token = scene.token(i);
        return (token.shape().isCapital() && !token.is(Trait.REPORTING))
                || token.shape() == Shape.HANDLE
                || isPronoun(i)
                || token.is(Trait.DETERMINER)
                || token.isRole()
                || isNoun(token);
    }

    /// Adverbs and auxiliaries between subject and cue.
    private boolean isBetween(int i) {
        Token token = scene.token(i);
        return token.shape() == Shape.LOWER
                && (token.is(Trait.AUXILIARY)
                        || (token.word().classes().startsWith("r") && !token.isRole()));
    }

    private static boolean isNoun(Token token) {
        String classes = token.word().classes();
        return token.shape() == Shape.LOWER
                && !classes.isEmpty()
                && (classes.charAt(0) == 'n'
                        || classes.charAt(0) == 's'
                        || classes.charAt(0) == 'j');
    }

    private boolean isComma(int i) {
        return scene.token(i).shape() == Shape.COMMA;
    }

    private boolean isNominal(int i) {
        Token token = scene.token(i);
        if (scene.isMarked(i)) {
            return false;
        }
        return switch (token.shape()) {
            case CAPITAL, UPPER, MIXED, NUMBER, HANDLE, POSSESSIVE ->
                    !token.is(Trait.WEEKDAY) && !isLeading(i);
            case LOWER ->
                    isNoun(token)
                            || token.isRole()
                            || (token.is(Trait.DETERMINER) && !token.is("that"))
                            || (token.is(Trait.NAME_PARTICLE) && !token.is("o"))
                            || token.is("of")
                            || token.is("for")
                            || token.is("and")
                            || token.is("at");
            case MARK -> isPossessiveOfPlural(i);
            case STOP, COMMA, COLON, SEMICOLON, DASH, OPENING_BRACKET, CLOSING_BRACKET, OTHER ->
                    false;
        };
    }

    /// “What Lund said”, “As one sailor put it”: a small word that begins a sentence; but not “Per
    /// Holm said”.
    private boolean isLeading(int i) {
        Token token = scene.token(i);
        boolean small =
                token.is(Trait.CONJUNCTION) || token.is(Trait.PREPOSITION) || token.is("what");
        boolean name = token.word().isAny(GIVEN) || token.is("per");
        return small && !name && scene.document().sentenceOf(i).first() == i;
    }

    /// “the librarians’ union”.
    private boolean isPossessiveOfPlural(int i) {
        Token mark = scene.token(i);
        return i > 0
                && (mark.is("'") || mark.is("’"))
                && scene.token(i - 1).lower().endsWith("s")
                && scene.token(i - 1).end() == mark.start();
    }

    private int nounsFrom(int from, int limit) {
        int i = from;
        while (i < limit && isNominal(i)) {
            i++;
        }
        while (i > from + 1 && isLink(i - 1)) {
            i--;
        }
        return i;
    }

    private int nounsBefore(int end, int limit) {
        int i = end;
        while (i > limit && isNominal(i - 1)) {
            i--;
        }
        while (i < end - 1 && isLink(i)) {
            i++;
        }
        return i;
    }

    private boolean isLink(int i) {
        Token token = scene.token(i);
        return token.is("of") || token.is("for") || token.is("and") || token.is("at");
    }

    private boolean isApposition(int i) {
        Token token = scene.token(i);
        return token.is(Trait.DETERMINER)
                || token.is("who")
                || token.is("whose")
                || token.isRole()
                || token.shape() == Shape.NUMBER
                || (token.shape().isCapital() && !token.is(Trait.WEEKDAY))
                || isNoun(token);
    }

    private int clauseEnd(int from, int limit) {
        int i = from;
        while (i < limit && !scene.isMarked(i)) {
            switch (scene.token(i).shape()) {
                case COMMA, STOP, COLON, SEMICOLON, DASH, OPENING_BRACKET -> {
                    return i;
                }
                case LOWER,
                        CAPITAL,
                        UPPER,
                        MIXED,
                        NUMBER,
                        HANDLE,
                        MARK,
                        CLOSING_BRACKET,
                        POSSESSIVE,
                        OTHER ->
                        i++;
            }
        }
        return i;
    }

    /// The start of a name whose apposition ends with the comma at `comma`.
    private int beforeApposition(int comma, int limit) {
        int i = comma - 1;
        while (i > limit && !isComma(i)) {
            if (scene.isMarked(i) || scene.token(i).shape() == Shape.STOP) {
                return comma;
            }
            i--;
        }
        return i > limit ? nounsBefore(i, limit) : limit;
    }
}
