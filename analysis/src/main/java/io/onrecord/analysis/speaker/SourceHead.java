package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import io.onrecord.analysis.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds in the words that name a source the name that is its head: in “Lund’s spokesman, Per
/// Holm,” it is Per Holm, and in “a spokesman for Ms. Lund” there is none.
final class SourceHead {

    private static final int NO_NAME =
            Trait.DETERMINER.bit()
                    | Trait.CONJUNCTION.bit()
                    | Trait.PREPOSITION.bit()
                    | Trait.SENTENCE_ADVERB.bit()
                    | Trait.WEEKDAY.bit()
                    | Trait.MONTH.bit()
                    | Trait.IT.bit()
                    | Trait.THEY.bit()
                    | Trait.FIRST_PERSON.bit()
                    | Trait.SECOND_PERSON.bit();

    private static final Set<String> OFFICES =
            Set.of(
                    ("archbishop attorney bank bishop board chair chairman chairwoman chamber chancellor chief college commissioner court"
                                    + " dean department director duke earl governor head house institute leader mayor minister ministry"
                                    + " president professor secretary sheriff speaker superintendent supervisor university")
                            .split(" "));

    private final Document document;
    private final Names names;
    private final Predicate<Name> isPerson;

    /// @param isPerson whether a name may be that of somebody in the article
    SourceHead(Document document, Predicate<Name> isPerson) {
        this.document = document;
        this.isPerson = isPerson;
        this.names = new Names(document);
    }

    /// The names that may be the head, in order: before an apposition stands what it explains.
    List<Name> names(Stretch source) {
        return names.in(source).stream().filter(name -> isHead(name, source)).toList();
    }

    /// The names that a relative pronoun may stand for, the likeliest first: the last one before
    /// it, or one that an apposition parts from it.
    List<Name> before(int relative) {
        List<Name> found =
                names.in(new Stretch(document.sentenceOf(relative).first(), relative)).reversed();
        boolean parted = relative > 0 && isComma(relative - 1);
        return found.stream()
                .filter(name ->
                        name.equals(found.getFirst())
                                || (parted
                                        && isComma(name.words().end())
                                        && !hasVerb(name.words().end(), relative)))
                .toList();
    }

    /// A verb behind what may be an apposition makes it the subject of another clause.
    private boolean hasVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = document.token(i);
            String classes = token.word().classes();
            boolean verb =
                    token.is(Trait.AUXILIARY)
                            || (!classes.isEmpty() && "VPZD".indexOf(classes.charAt(0)) >= 0);
            if (verb
                    && token.shape() == Shape.LOWER
                    && !document.token(i - 1).is(Trait.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int i) {
        return document.token(i).shape() == Shape.COMMA;
    }

    /// Not owner of what follows, nor its modifier, nor behind a preposition.
    private boolean isHead(Name name, Stretch source) {
        int end = name.words().end();
        int last = isComma(source.end() - 1) ? source.end() - 1 : source.end();
        if (end < last) {
            Token next = document.token(end);
            boolean owns = next.shape() == Shape.POSSESSIVE || next.is("'");
            if ((owns && end + 1 < last) || isNoun(next)) {
                return false;
            }
        }
        int from = name.title().isEmpty() ? name.words().first() : name.title().first();
        boolean inside = false;
        boolean by = false;
        for (int i = source.first(); i < from; i++) {
            Token token = document.token(i);
            by |= token.is("by");
            inside |=
                    (token.is(Trait.PREPOSITION) && !isOfOffice(i, from))
                            || token.is(Trait.RELATIVE)
                            || isParticiple(i, source.first());
            // “the mayor of Vik, Ada Lund”: what stands between commas at the end names the head.
            inside &= by || !isComma(i) || i + 1 != from || !areNames(end, last);
        }
        return !inside;
    }

    /// “a comedian playing Ada Lund”, “a lawyer representing her”; but not “the acting mayor”.
    private boolean isParticiple(int i, int first) {
        Token token = document.token(i);
        return i > first
                && token.lower().endsWith("ing")
                && token.word().classes().indexOf('G') >= 0
                && isNoun(document.token(i - 1));
    }

    private boolean areNames(int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = document.token(i);
            if (!token.shape().isCapital() && !token.is("and") && !isComma(i)) {
                return false;
            }
        }
        return true;
    }

    /// “Secretary of State Ada Lund”, “Bank of Vik governor Ada Lund”: an office or a body with its
    /// name, in capitals, and not “Friend of Mayor Ada Lund”.
    private boolean isOfOffice(int of, int name) {
        if (!document.token(of).is("of")
                || of == 0
                || !document.token(of - 1).shape().isCapital()
                || !OFFICES.contains(document.token(of - 1).lower())) {
            return false;
        }
        int capitals = 0;
        for (int i = of + 1; i < name; i++) {
            Token token = document.token(i);
            if (token.shape().isCapital()) {
                capitals++;
            } else if (!token.is("the") && !token.is("of") && !token.is("and") && !isNoun(token)) {
                return false;
            }
        }
        return capitals > 0;
    }

    private static boolean isNoun(Token token) {
        String classes = token.word().classes();
        return token.shape() == Shape.LOWER
                && (token.isRole()
                        || token.is(Trait.UTTERANCE)
                        || classes.startsWith("n")
                        || classes.startsWith("s"))
                && !token.is(Trait.PREPOSITION);
    }

    /// The first run of capitalised words that owns nothing and is nobody’s name: an organisation,
    /// a paper, a country.
    Optional<Stretch> capitals(Stretch source) {
        int first = source.first();
        while (first < source.end() && !isCapital(first)) {
            if (document.token(first).is(Trait.PREPOSITION)) {
                return Optional.empty();
            }
            first++;
        }
        int end = first;
        while (end < source.end() && (isCapital(end) || isLink(end, source))) {
            end++;
        }
        boolean owns = end < source.end() && document.token(end).shape() == Shape.POSSESSIVE;
        boolean modifies =
                end < source.end() && isNoun(document.token(end)) && !speaksFor(first, end);
        if (end == first || (owns && !isState(end, source)) || modifies) {
            return Optional.empty();
        }
        Stretch run = new Stretch(first, end);
        return names.in(run).stream().anyMatch(isPerson) ? Optional.empty() : Optional.of(run);
    }

    /// “A Sea Board spokesman” speaks for the Sea Board, if that is nobody’s name.
    private boolean speaksFor(int first, int end) {
        boolean spokesman =
                document.token(end).is("spokesman")
                        || document.token(end).is("spokeswoman")
                        || document.token(end).is("spokesperson");
        return spokesman
                && end - first > 1
                && names.in(new Stretch(first, end)).stream().noneMatch(isPerson);
    }

    /// “North Korea’s government” speaks for North Korea.
    private boolean isState(int possessive, Stretch source) {
        return possessive + 2 == source.end() && document.token(possessive + 1).is("government");
    }

    private boolean isCapital(int i) {
        Token token = document.token(i);
        boolean begins = document.sentenceOf(i).first() == i;
        boolean alone = i + 1 >= document.size() || !document.token(i + 1).shape().isCapital();
        boolean ordinary = begins && alone && !token.word().equals(Word.UNKNOWN);
        return token.shape().isCapital() && !ordinary && !token.word().isAny(NO_NAME);
    }

    private boolean isLink(int i, Stretch source) {
        Token token = document.token(i);
        boolean link = token.is("of") || token.is("for") || token.is("and") || token.is("the");
        boolean article = token.is("of") && i + 1 < source.end() && document.token(i + 1).is("the");
        int next = article ? i + 2 : i + 1;
        return link && next < source.end() && document.token(next).shape().isCapital();
    }
}
