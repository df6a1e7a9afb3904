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

    /// A run may begin with words that are no name: an office and its holder’s party or place. What
    /// counts is behind the last title, or from the first given name on.
    private Optional<Name> name(int first, int end) {
        int to = end;
        while (to > first + 1 && document.token(to - 1).is(Trait.NAME_SUFFIX)) {
            to--;
        }
        int from = nameStart(first, to);
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Token token = document.token(i);
            if (token.is(Trait.ORGANISATION) && to - from > 1) {
                return Optional.empty();
            }
            parts.add(token.lower());
        }
        if (parts.isEmpty() || isNoName(from, to)) {
            return Optional.empty();
        }
        Stretch title = title(first, from);
        Gender gender = gender(title);
        if (gender == Gender.UNKNOWN && title.first() > 0 && to - from > 1) {
            gender = Gender.ofTitle(document.token(title.first() - 1));
        }
        return Optional.of(new Name(new Stretch(from, to), parts, title, gender));
    }

    private int nameStart(int first, int to) {
        int from = first;
        for (int i = first; i < to - 1; i++) {
            if ((isTitle(i) || leavesAName(i, to)) && !isGivenName(i)) {
                from = i + 1;
            }
        }
        if (FamilyFirst.is(document, from, to)) {
            return from;
        }
        if (from == first) {
            for (int i = first + 1; i < to - 1; i++) {
                if (isGivenName(i) && !isGivenName(first) && !isInitial(first)) {
                    return i;
                }
            }
        }
        return from;
    }

    /// “Speaker of the House Ada Lund”: two words are left behind the organisation.
    private boolean leavesAName(int i, int to) {
        return document.token(i).is(Trait.ORGANISATION)
                && to - i == 3
                && !document.token(i + 2).is(Trait.ORGANISATION);
    }

    private boolean isInitial(int i) {
        return document.token(i).lower().endsWith(".");
    }

    private Stretch title(int first, int from) {
        int start = from;
        while (start > first && (isTitle(start - 1) || isLead(start - 1))) {
            start--;
        }
        return new Stretch(start, from);
    }

    /// “Prime Minister”, “former President”.
    private boolean isLead(int i) {
        Token token = document.token(i);
        return token.is("prime") || token.is("vice") || token.is("deputy") || token.is("former");
    }

    private Gender gender(Stretch title) {
        Gender gender = Gender.UNKNOWN;
        for (int i = title.first(); i < title.end(); i++) {
            Gender told = Gender.ofTitle(document.token(i));
            gender = told == Gender.UNKNOWN ? gender : told;
        }
        return gender;
    }

    private boolean isGivenName(int i) {
        Token token = document.token(i);
        return token.word().isAny(GIVEN) && !token.word().isAny(NOT_GIVEN);
    }

    private boolean isTitle(int i) {
        Token token = document.token(i);
        return token.is(Trait.TITLE) || token.isRole();
    }

    /// Days, months and single letters.
    private boolean isNoName(int from, int to) {
        Token token = document.token(from);
        if (to - from > 1) {
            return token.word().isAny(CALENDAR);
        }
        return token.word().isAny(CALENDAR) || token.lower().length() < 2;
    }

    private boolean isNamePart(int i) {
        Token token = document.token(i);
        return token.shape().isCapital() && !isFunctionWord(token) && !isOpening(i);
    }

    /// “Said Ada Lund: “…””, “What Lund said was”.
    private boolean isOpening(int i) {
        Token token = document.token(i);
        return (token.is("said") || token.is("says") || token.is("what"))
                && document.sentenceOf(i).first() == i;
    }

    private static boolean isFunctionWord(Token token) {
        return token.word().isAny(FUNCTION) && !token.word().isAny(GIVEN);
    }

    private int runEnd(int first, int limit) {
        int i = first + 1;
        while (i < limit) {
            if (isNamePart(i) && !document.token(i).is(Trait.WEEKDAY) && !isQuoteBoundary(i)) {
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

    private static final int NOT_GIVEN =
            Trait.TITLE.bit()
                    | Trait.ROLE.bit()
                    | Trait.OCCUPATION.bit()
                    | Trait.PLACE.bit()
                    | Trait.MONTH.bit();

    private static final int CALENDAR =
            Trait.DETERMINER.bit() | Trait.WEEKDAY.bit() | Trait.MONTH.bit();

    private static final int GIVEN = Trait.MALE_NAME.bit() | Trait.FEMALE_NAME.bit();

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
