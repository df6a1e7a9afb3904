package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import io.onrecord.events.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says who is meant by the words that name a source. It is asked source by source in the order of
/// the text, because a pronoun is most often the speaker before.
public final class SpeakerResolver {

    private final Document document;
    private final People people;
    private final Names names;
    private @Nullable Person last;

    public SpeakerResolver(Document document, People people) {
        this.document = document;
        this.people = people;
        this.names = new Names(document);
    }

    public Speaker resolve(Stretch source) {
        Token first = document.token(source.first());
        if (source.length() == 1 && first.is(Trait.HE)) {
            return pronoun(source, Gender.MALE);
        }
        if (source.length() == 1 && first.is(Trait.SHE)) {
            return pronoun(source, Gender.FEMALE);
        }
        return named(source);
    }

    private Speaker pronoun(Stretch source, Gender gender) {
        Optional<Person> meant =
                Optional.ofNullable(last)
                        .filter(person -> person.gender().agrees(gender) && isNear(person, source))
                        .or(() -> nearest(source, gender));
        meant.ifPresent(person -> last = person);
        return speaker(source, meant, Speaker.Resolution.PRONOUN);
    }

    private boolean isNear(Person person, Stretch source) {
        int paragraph = document.paragraphIndex(source.first());
        for (Stretch mention : person.mentions()) {
            int away = paragraph - document.paragraphIndex(mention.first());
            if (away >= 0 && away <= 4) {
                return true;
            }
        }
        return false;
    }

    private Optional<Person> nearest(Stretch source, Gender gender) {
        Person best = null;
        int at = -1;
        for (Person person : people.all()) {
            for (Stretch mention : person.mentions()) {
                if (mention.first() < source.first() && mention.first() > at
                        && person.gender().agrees(gender)) {
                    best = person;
                    at = mention.first();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Speaker named(Stretch source) {
        List<Name> found = names.in(source);
        for (Name name : found) {
            Optional<Person> person = person(name);
            if (person.isPresent()) {
                last = person.get();
                return speaker(
                        source,
                        person,
                        name.isFull()
                                ? Speaker.Resolution.FULL_NAME
                                : Speaker.Resolution.PART_OF_NAME);
            }
        }
        return speaker(source, Optional.empty(), Speaker.Resolution.NONE);
    }

    private Optional<Person> person(Name name) {
        if (name.isFull()) {
            return people.inFull(name);
        }
        List<Person> namesakes = people.ofSurname(name.last());
        return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
    }

    private Speaker speaker(
            Stretch source, Optional<Person> person, Speaker.Resolution resolution) {
        String mention = document.words(source);
        @Nullable String name = person.map(Person::written).orElse(null);
        return new Speaker(
                name,
                mention,
                person.map(Person::role).orElse(null),
                name == null ? null : name.toLowerCase(Locale.ROOT),
                null,
                name == null ? Speaker.Resolution.NONE : resolution);
    }
}
