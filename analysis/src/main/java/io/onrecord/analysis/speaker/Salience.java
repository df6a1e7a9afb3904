package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Document;
import io.onrecord.analysis.text.Shape;
import io.onrecord.analysis.text.Stretch;
import io.onrecord.analysis.text.Token;
import io.onrecord.analysis.text.Trait;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Whom “he” or “she” means: among those whom the pronoun fits, the one who is most present. Being
/// named lately counts, and to stand at the head of a sentence, to have spoken last, and to be
/// named by the reporter rather than by somebody quoted.
final class Salience {

    /// To be named in the very words: whoever speaks says “I”.
    private static final double SPOKEN_OF = -2;

    /// Sentences before the pronoun in which its person is sought.
    private static final int REACH = 12;

    /// Of a text that names more, only the first are looked at: a pronoun costs no more than this.
    private static final int MOST_PEOPLE = 300;

    private static final double AGE = 1.0;
    private static final double SUBJECT = 1.5;

    /// To be the subject of a sentence in the pronoun's paragraph.
    private static final double PARAGRAPH = 1;

    private static final double QUOTED = -3.0;
    private static final double SPOKE_LAST = 3.5;

    /// What each further sentence takes from whoever spoke last.
    private static final double SILENCE = 1;

    private static final double FITS_SURELY = 1.0;
    private static final double OFTEN = 0.5;
    private static final double OBJECT_OF_SAME_SENTENCE = -0.5;

    /// “Prosecutor Keel”, “Mr. Keel”.
    private static final int BEFORE_NAME =
            Trait.TITLE.bit() | Trait.ROLE.bit() | Trait.OCCUPATION.bit();

    private final Document document;
    private final IntPredicate isQuoted;

    Salience(Document document, IntPredicate isQuoted) {
        this.document = document;
        this.isQuoted = isQuoted;
    }

    /// “He” or “she”.
    ///
    /// @param place of the token
    /// @param words what he or she says
    record Pronoun(int place, Gender gender, List<Stretch> words) {}

    /// @param spokeAt the token at which that person was named as the source
    Optional<Person> meant(
            Pronoun pronoun, List<Person> people, @Nullable Person spokeLast, int spokeAt) {
        int place = pronoun.place();
        Gender gender = pronoun.gender();
        int silence = document.sentenceIndex(place) - document.sentenceIndex(spokeAt);
        double spoke = Math.max(0, SPOKE_LAST - SILENCE * Math.max(0, silence - 1));
        Person best = null;
        double top = Double.NEGATIVE_INFINITY;
        for (Person person : people.subList(0, Math.min(MOST_PEOPLE, people.size()))) {
            if (!person.gender().agrees(gender)) {
                continue;
            }
            double score = presence(person, place);
            score += person.equals(spokeLast) ? spoke : 0;
            score += person.gender() == gender ? FITS_SURELY : 0;
            score += isNamedIn(pronoun.words(), person) ? SPOKEN_OF : 0;
            score += OFTEN * Math.log(1 + person.mentions().size());
            if (score > top) {
                top = score;
                best = person;
            }
        }
        return top > -REACH * AGE ? Optional.ofNullable(best) : Optional.empty();
    }

    private boolean isNamedIn(List<Stretch> words, Person person) {
        for (Stretch part : words) {
            for (Stretch mention : person.mentionsBefore(part.end()).reversed()) {
                if (mention.first() < part.first()) {
                    break;
                }
                if (isQuoted.test(mention.first())) {
                    return true;
                }
            }
        }
        return false;
    }

    private double presence(Person person, int pronoun) {
        double best = Double.NEGATIVE_INFINITY;
        int sentence = document.sentenceIndex(pronoun);
        List<Stretch> mentions = person.mentionsBefore(pronoun);
        for (int m = mentions.size() - 1; m >= 0; m--) {
            int place = mentions.get(m).first();
            int age = sentence - document.sentenceIndex(place);
            if (age > REACH) {
                break;
            }
            boolean here = document.paragraphIndex(place) == document.paragraphIndex(pronoun);
            best = Math.max(best, weight(place, age, here));
        }
        return best;
    }

    /// At the head of its sentence, or of a clause behind a comma: “In May, Lund said”.
    private boolean isSubject(int place) {
        int first = document.sentenceOf(place).first();
        if (place - first <= 3) {
            return true;
        }
        int before = place - 1;
        while (before > first && document.token(before).word().isAny(BEFORE_NAME)) {
            before--;
        }
        int end = place;
        while (end < document.size() && document.token(end).shape().isCapital()) {
            end++;
        }
        return document.token(before).shape() == Shape.COMMA
                && end < document.size()
                && isFinite(end);
    }

    private boolean isFinite(int i) {
        Token token = document.token(i);
        String classes = token.word().classes();
        return token.is(Trait.AUXILIARY)
                || token.is(Trait.SENTENCE_ADVERB)
                || classes.startsWith("r")
                || classes.startsWith("D")
                || classes.startsWith("Z");
    }

    /// @param here whether the pronoun stands in the same paragraph
    private double weight(int place, int age, boolean here) {
        boolean subject = isSubject(place);
        return -age * AGE
                + (subject ? SUBJECT : age == 0 ? OBJECT_OF_SAME_SENTENCE : 0)
                + (subject && here ? PARAGRAPH : 0)
                + (isQuoted.test(place) ? QUOTED : 0);
    }
}
