package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import io.onrecord.events.Ids;
import io.onrecord.events.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Says who is meant by the words that name a source. It is asked source by source in the order of
/// the text, because a pronoun is most often the speaker before.
public final class SpeakerResolver {

    /// Sentences within which “it” may mean the organisation that spoke last.
    private static final int BODY_REACH = 3;

    private final Document document;
    private final People people;
    private final SourceHead head;
    private final Salience salience;
    private final Descriptions descriptions;
    private @Nullable Person last;
    private int lastAt;
    private @Nullable Speaker lastBody;
    private int bodySentence;

    /// @param isQuoted whether a token stands in quotation marks
    public SpeakerResolver(Document document, People people, IntPredicate isQuoted) {
        this.document = document;
        this.people = people;
        this.head = new SourceHead(document, name -> !people.called(name).isEmpty());
        this.salience = new Salience(document, isQuoted);
        this.descriptions = new Descriptions(document, people);
    }

    /// @param words what the source says
    public Speaker resolve(Stretch source, List<Stretch> words) {
        Token first = document.token(source.first());
        if (first.is(Trait.HE) && !owns(source)) {
            return pronoun(source, Gender.MALE, words);
        }
        if (first.is(Trait.SHE) && !owns(source)) {
            return pronoun(source, Gender.FEMALE, words);
        }
        if (first.is(Trait.IT) && source.length() == 1) {
            return body(source);
        }
        if (first.is("who")) {
            return relative(source);
        }
        List<Name> names = head.names(source);
        for (Name name : names) {
            Optional<Person> meant = people.meant(name);
            if (meant.isPresent()) {
                return named(source, name, meant.get());
            }
        }
        if (!names.isEmpty()) {
            boolean doubtful = names.stream().anyMatch(name -> !people.called(name).isEmpty());
            return doubtful ? unknown(source) : organisation(source);
        }
        Optional<Person> described = descriptions.meant(source);
        described.ifPresent(person -> spoke(person, source));
        return described.isPresent()
                ? speaker(source, described.get(), Speaker.Resolution.DESCRIPTION)
                : organisation(source);
    }

    /// “her lawyer”: somebody else than she.
    private boolean owns(Stretch source) {
        if (source.length() < 2) {
            return false;
        }
        Token owner = document.token(source.first());
        Token next = document.token(source.first() + 1);
        String classes = next.word().classes();
        boolean noun =
                classes.startsWith("n") || classes.startsWith("s") || classes.startsWith("j");
        return owner.is("his") || (owner.is("her") && (noun || next.isRole()));
    }

    private void spoke(Person person, Stretch source) {
        last = person;
        lastAt = source.first();
    }

    /// The author that the frame of a post prints.
    public Speaker labelled(String author) {
        String name = PrintedName.of(author);
        return new Speaker(name, author, null, Ids.normal(name), null, Speaker.Resolution.LABEL);
    }

    private Speaker pronoun(Stretch source, Gender gender, List<Stretch> words) {
        Salience.Pronoun pronoun = new Salience.Pronoun(source.first(), gender, words);
        Optional<Person> meant = salience.meant(pronoun, people.all(), last, lastAt);
        meant.ifPresent(person -> {
            spoke(person, source);
            person.mentionedAt(source);
        });
        return meant.map(person -> speaker(source, person, Speaker.Resolution.PRONOUN))
                .orElseGet(() -> unknown(source));
    }

    /// “…, who said”: the name right before, or before “, the leader of the Senate,”.
    private Speaker relative(Stretch source) {
        Optional<Person> before =
                head.before(source.first()).stream()
                        .map(people::meant)
                        .flatMap(Optional::stream)
                        .findFirst();
        before.ifPresent(person -> spoke(person, source));
        return before.map(person -> speaker(source, person, Speaker.Resolution.PRONOUN))
                .orElseGet(() -> unknown(source));
    }

    private Speaker named(Stretch source, Name name, Person meant) {
        spoke(meant, source);
        return speaker(
                source,
                meant,
                name.isFull() ? Speaker.Resolution.FULL_NAME : Speaker.Resolution.PART_OF_NAME);
    }

    /// “It”: the organisation that spoke last, if that was just before.
    private Speaker body(Stretch source) {
        Speaker body = lastBody;
        int away = document.sentenceIndex(source.first()) - bodySentence;
        if (body == null || away < 0 || away > BODY_REACH) {
            return unknown(source);
        }
        bodySentence = document.sentenceIndex(source.first());
        return new Speaker(
                body.name(),
                document.words(source),
                null,
                body.nameKey(),
                null,
                Speaker.Resolution.PRONOUN);
    }

    private Speaker organisation(Stretch source) {
        Optional<Stretch> run = head.capitals(source);
        if (run.isEmpty() || isDemonym(source, run.get())) {
            return unknown(source);
        }
        String name = document.words(run.get());
        lastBody =
                new Speaker(
                        name,
                        document.words(source),
                        null,
                        Ids.normal(name),
                        null,
                        Speaker.Resolution.ORGANISATION);
        bodySentence = document.sentenceIndex(source.first());
        return lastBody;
    }

    /// “The American”: somebody of that nation, whoever it is.
    private boolean isDemonym(Stretch source, Stretch run) {
        return run.length() == 1
                && source.length() == 2
                && document.token(source.first()).is("the")
                && document.token(run.first()).word().classes().startsWith("j");
    }

    private Speaker unknown(Stretch source) {
        return new Speaker(null, document.words(source), null, null, null, Speaker.Resolution.NONE);
    }

    private Speaker speaker(Stretch source, Person person, Speaker.Resolution resolution) {
        return new Speaker(
                person.written(),
                document.words(source),
                person.role(),
                Ids.normal(person.written()),
                null,
                person.isKnownByOffice() ? Speaker.Resolution.OFFICE_HOLDER : resolution);
    }
}
