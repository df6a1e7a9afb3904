package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The people whom an article names in full, in the order of their first mention.
public final class People {

    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final Document document;

    private People(Document document) {
        this.document = document;
    }

    public static People in(Document document) {
        People people = new People(document);
        Names finder = new Names(document);
        List<Name> names = new ArrayList<>();
        for (Stretch paragraph : document.paragraphs()) {
            names.addAll(finder.in(paragraph));
        }
        names.stream().filter(Name::isFull).forEach(people::meet);
        names.forEach(people::mention);
        return people;
    }

    List<Person> all() {
        return all;
    }

    /// Whom a name of several words means.
    Optional<Person> inFull(Name name) {
        for (Person person : bySurname.getOrDefault(name.last(), List.of())) {
            if (person.mayBe(name)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /// Those of one surname.
    List<Person> ofSurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    private void meet(Name name) {
        if (!isPersonal(name) || inFull(name).isPresent()) {
            return;
        }
        Gender told = name.gender();
        Gender gender =
                told == Gender.UNKNOWN
                        ? Gender.ofFirstName(document.token(name.words().first()))
                        : told;
        Person person = new Person(name, document.words(name.words()), gender);
        all.add(person);
        bySurname.computeIfAbsent(name.last(), _ -> new ArrayList<>()).add(person);
    }

    /// Whether a run of capitalised words looks like a person's: its first word is a first name or
    /// an initial, or a title stands before it, or is none of the language's words.
    private boolean isPersonal(Name name) {
        if (name.parts().size() > 5) {
            return false;
        }
        Token first = document.token(name.words().first());
        boolean given = first.is(Trait.MALE_NAME) || first.is(Trait.FEMALE_NAME);
        boolean titled =
                name.words().first() > 0
                        && document.token(name.words().first() - 1).word().isAny(TITLES);
        boolean initials = first.lower().endsWith(".") && first.lower().length() <= 5;
        return given || titled || initials || first.word().classes().isEmpty();
    }

    private void mention(Name name) {
        if (name.isFull()) {
            inFull(name).ifPresent(person -> person.mentionedAt(name.words(), name.gender()));
        } else if (ofSurname(name.last()).size() == 1) {
            ofSurname(name.last()).getFirst().mentionedAt(name.words(), name.gender());
        }
    }

    private static final int TITLES = Trait.TITLE.bit() | Trait.ROLE.bit();
}
