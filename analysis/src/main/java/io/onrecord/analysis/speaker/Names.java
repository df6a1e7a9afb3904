package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds names: runs of capitalised words, without the titles before them.
final class Names {

    private final Document document;

    Names(Document document) {
        this.document = document;
    }

    /// The names of a stretch that may be people's, in order.
    List<Name> in(Stretch stretch) {
        List<Name> names = new ArrayList<>();
        int i = stretch.first();
        while (i < stretch.end()) {
            if (!isNamePart(i)) {
                i++;
                continue;
            }
            int end = runEnd(i, stretch.end());
            name(i, end).ifPresent(names::add);
            i = end;
        }
        return names;
    }

    private Optional<Name> name(int first, int end) {
        int from = first;
        Gender gender = Gender.UNKNOWN;
        while (from < end && isTitle(from)) {
            Gender told = Gender.ofTitle(document.token(from));
            gender = told == Gender.UNKNOWN ? gender : told;
            from++;
        }
        int to = end;
        while (to > from + 1 && document.token(to - 1).is(Trait.NAME_SUFFIX)) {
            to--;
        }
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = document.token(i);
            if (token.is(Trait.ORGANISATION) && to - from > 1) {
                return Optional.empty();
            }
            parts.add(token.lower());
        }
        return parts.isEmpty() || isNoName(from, to)
                ? Optional.empty()
                : Optional.of(new Name(new Stretch(from, to), parts, gender));
    }

    private boolean isTitle(int i) {
        Token token = document.token(i);
        return token.is(Trait.TITLE) || token.is(Trait.ROLE);
    }

    /// A lone capitalised word that begins its sentence and is an ordinary word.
    private boolean isNoName(int from, int to) {
        Token token = document.token(from);
        if (to - from > 1) {
            return token.is(Trait.DETERMINER) || token.is(Trait.WEEKDAY) || token.is(Trait.MONTH);
        }
        boolean begins = document.sentenceOf(from).first() == from;
        return token.is(Trait.WEEKDAY)
                || token.is(Trait.DETERMINER)
                || token.lower().length() < 2
                || (begins && !token.word().classes().isEmpty());
    }

    private boolean isNamePart(int i) {
        Token token = document.token(i);
        return token.shape().isCapital() && !isFunctionWord(token);
    }

    private static boolean isFunctionWord(Token token) {
        return token.word().isAny(FUNCTION) && !token.is(Trait.MALE_NAME) && !token.is(Trait.FEMALE_NAME);
    }

    private int runEnd(int first, int limit) {
        int i = first + 1;
        while (i < limit) {
            if (isNamePart(i) && !isQuoteBoundary(i)) {
                i++;
            } else if (document.token(i).is(Trait.NAME_PARTICLE)
                    && document.token(i).shape() == Shape.LOWER
                    && i + 1 < limit
                    && isNamePart(i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /// Two capitalised words in two sentences are no name.
    private boolean isQuoteBoundary(int i) {
        return document.sentenceOf(i).first() == i;
    }

    private static final int FUNCTION =
            Trait.DETERMINER.bit()
                    | Trait.PREPOSITION.bit()
                    | Trait.CONJUNCTION.bit()
                    | Trait.HE.bit()
                    | Trait.SHE.bit()
                    | Trait.THEY.bit()
                    | Trait.IT.bit()
                    | Trait.FIRST_PERSON.bit()
                    | Trait.SECOND_PERSON.bit()
                    | Trait.AUXILIARY.bit()
                    | Trait.SENTENCE_ADVERB.bit();
}
