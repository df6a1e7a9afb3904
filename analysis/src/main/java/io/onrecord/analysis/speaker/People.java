package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The people whom an article names, in the order of their first mention: those named in full, and
/// those who are only ever “Mr. Lund” or “Mayor Lund”.
public final class People {

    private static final int GIVEN = Trait.MALE_NAME.bit() | Trait.FEMALE_NAME.bit();
    private static final int LONGEST = 5;

    /// Words that a headline in capitals leaves small.
    private static final int SMALL =
            Trait.DETERMINER.bit()
                    | Trait.PREPOSITION.bit()
                    | Trait.CONJUNCTION.bit()
                    | Trait.AUXILIARY.bit();

    private static final int LONGEST_HEADLINE = 20;
    private static final int LONGEST_BYLINE = 12;

    private final Document document;
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byPart = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Namesakes namesakes;

    private People(Document document) {
        this.document = document;
        this.namesakes = new Namesakes(document);
    }

    public static People in(Document document) {
        People people = new People(document);
        Names finder = new Names(document);
        List<Name> body = new ArrayList<>();
        List<Name> headline = new ArrayList<>();
        for (Stretch paragraph : document.paragraphs()) {
            if (people.isByline(paragraph)) {
                continue;
            }
            (people.isHeadline(paragraph) ? headline : body).addAll(finder.in(paragraph));
        }
        body.stream().filter(name -> !name.isFull()).map(Name::last).forEach(people.alone::add);
        // In a headline every word may be a capital: it introduces nobody.
        body.stream().filter(people::isPersonal).forEach(people::meet);
        body.stream().filter(people::isTitledOnly).forEach(people::meet);
        headline.forEach(people::meetInHeadline);
        headline.forEach(people::mention);
        body.forEach(people::mention);
        PronounGender pronouns = new PronounGender(document);
        people.all.stream()
                .filter(person -> person.gender() == Gender.UNKNOWN && !person.name().isFull())
                .forEach(person -> person.is(pronouns.of(person)));
        new Introductions(document).of(people.all, body);
        return people;
    }

    /// Every word of every name, in lower case.
    public Set<String> nameWords() {
        return Set.copyOf(byPart.keySet());
    }

    /// “By Jo Bramble”: whoever writes is nobody whom the article is about.
    private boolean isByline(Stretch paragraph) {
        int first = paragraph.first();
        return (paragraph.end() - first <= LONGEST_BYLINE || isBarred(paragraph))
                && paragraph.end() > first + 1
                && document.token(first).lower().equals("by")
                && document.token(first + 1).shape().isCapital();
    }

    /// “By Jo Bramble | Friday | Updated 9:41”.
    private boolean isBarred(Stretch paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (document.token(i).is("|")) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeadline(Stretch paragraph) {
        int words = 0;
        int capitals = 0;
        int plain = 0;
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            Token token = document.token(i);
            words += token.shape().isWord() ? 1 : 0;
            capitals += token.shape().isCapital() ? 1 : 0;
            plain += token.shape() == Shape.LOWER && !token.word().isAny(SMALL) ? 1 : 0;
        }
        boolean oneSentence = document.sentenceOf(paragraph.first()).end() == paragraph.end();
        boolean opening =
                paragraph.first() == 0 && words <= LONGEST_HEADLINE && !reports(paragraph);
        return opening || (oneSentence && words > 3 && capitals > 6 * plain);
    }

    /// “Mayor Ada Lund said on Monday that …”: headlines are in the present tense, so that a text
    /// which begins like this has none.
    private boolean reports(Stretch paragraph) {
        for (int i = paragraph.first(); i < paragraph.end(); i++) {
            if (document.token(i).is("said") || document.token(i).is("told")) {
                return true;
            }
        }
        return false;
    }

    List<Person> all() {
        return all;
    }

    /// Whom a name may mean, in the order of their first mention.
    List<Person> called(Name name) {
        List<Person> candidates = byPart.getOrDefault(name.last(), List.of());
        if (name.isFull()) {
            return candidates.stream().filter(person -> person.mayBe(name)).toList();
        }
        List<Person> surnames =
                candidates.stream()
                        .filter(person -> person.name().last().equals(name.last()))
                        .filter(person -> person.gender().agrees(name.gender()))
                        .toList();
        return surnames.isEmpty() && !name.isTitled() ? candidates : surnames;
    }

    private void meet(Name name) {
        if (!called(name).isEmpty()) {
            return;
        }
        Person person = person(name);
        all.add(person);
        for (String part : name.parts()) {
            List<Person> sharing = byPart.computeIfAbsent(part, _ -> new ArrayList<>());
            if (!sharing.contains(person)) {
                sharing.add(person);
            }
        }
    }

    /// “Ada Lund Goes After …”: a first name and a surname that the text uses alone.
    private void meetInHeadline(Name run) {
        for (int i = run.words().first(); i + 1 < run.words().end(); i++) {
            String surname = document.token(i + 1).lower();
            if (isGiven(i) && alone.contains(surname) && !isOrdinary(i + 1)) {
                List<String> parts = List.of(document.token(i).lower(), surname);
                Stretch words = new Stretch(i, i + 2);
                meet(new Name(words, parts, new Stretch(i, i), Gender.UNKNOWN));
            }
        }
    }

    private Person person(Name name) {
        Gender gender =
                name.gender() == Gender.UNKNOWN && name.isFull() && !isFamilyFirst(name)
                        ? Gender.ofFirstName(document.token(name.words().first()))
                        : name.gender();
        return new Person(name, PrintedName.of(document.words(name.words())), gender);
    }

    /// Whether a run of capitalised words looks like a person's: it begins with a first name, or
    /// stands behind a title, or its last word stands alone elsewhere, as surnames do.
    private boolean isPersonal(Name name) {
        if (!name.isFull() || name.parts().size() > LONGEST) {
            return false;
        }
        int first = name.words().first();
        boolean ordinaryEnd = isOrdinary(name.words().end() - 1);
        boolean reused = alone.contains(name.last());
        if (document.token(first).is(Trait.PLACE)) {
            return false;
        }
        if (hasVerb(name)) {
            return false;
        }
        if (isApposition(first) || isFamilyFirst(name)) {
            return true;
        }
        if (isGiven(first) || name.isTitled()) {
            String classes = document.token(first).word().classes();
            boolean plainGiven = !classes.startsWith("n") && !classes.startsWith("j");
            return !ordinaryEnd || ((reused || plainGiven) && !isPlaceLike(name));
        }
        if (reused && !ordinaryEnd && !document.token(name.words().end() - 1).is(Trait.PLACE)) {
            return true;
        }
        for (int i = first; i < name.words().end(); i++) {
            if (isOrdinary(i) || document.token(i).lower().length() <= 2) {
                return false;
            }
        }
        return true;
    }

    private boolean isFamilyFirst(Name name) {
        return FamilyFirst.is(document, name.words().first(), name.words().end());
    }

    /// “The Speaker, Ottilie Grand, rose”: a role and a comma before the name.
    private boolean isApposition(int first) {
        return first > 1
                && document.token(first - 1).shape() == Shape.COMMA
                && document.token(first - 2).isRole();
    }

    /// “Kent County Republican”: behind the first of several words stand ordinary ones only.
    private boolean isPlaceLike(Name name) {
        for (int i = name.words().first() + 1; i < name.words().end(); i++) {
            if (!isOrdinary(i)) {
                return false;
            }
        }
        return name.parts().size() > 2;
    }

    private boolean hasVerb(Name name) {
        for (int i = name.words().first() + 1; i < name.words().end() - 1; i++) {
            String classes = document.token(i).word().classes();
            if (isOrdinary(i) && (classes.startsWith("D") || classes.startsWith("Z"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitledOnly(Name name) {
        Token token = document.token(name.words().first());
        return !name.isFull()
                && name.isTitled()
                && !token.is(Trait.PLACE)
                && !token.is(Trait.ORGANISATION);
    }

    private boolean isGiven(int i) {
        return document.token(i).word().isAny(GIVEN);
    }

    private boolean isOrdinary(int i) {
        Token token = document.token(i);
        return !token.word().classes().isEmpty() && !token.word().isAny(GIVEN);
    }

    private void mention(Name name) {
        meant(name)
                .ifPresent(person -> {
                    person.mentionedAt(name);
                    if (!person.name().isFull()) {
                        OfficeHolders.of(document.words(name.title()), name.last())
                                .ifPresent(person::isKnownByOffice);
                    }
                });
    }

    /// The one person whom a name means at its place, if that is certain enough.
    Optional<Person> meant(Name name) {
        List<Person> candidates = called(name);
        return candidates.size() == 1
                ? Optional.of(candidates.getFirst())
                : namesakes.choose(candidates, name.words().first());
    }
}
