package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody whom an article names, and every place where it does so, in full or in part.
final class Person {

    private final Name name;
    private String written;
    private final List<Stretch> mentions = new ArrayList<>();
    private Gender gender;
    private boolean knownByOffice;
    private @Nullable String role;

    Person(Name name, String written, Gender gender) {
        this.name = name;
        this.written = written;
        this.gender = gender;
    }

    void isKnownByOffice(OfficeHolders.Holder holder) {
        written = holder.name();
        gender = holder.gender();
        knownByOffice = true;
    }

    /// Whether the first name comes from the table of office holders, not from the article.
    boolean isKnownByOffice() {
        return knownByOffice;
    }

    Name name() {
        return name;
    }

    /// The name as first given in full; of an office holder, the name that goes with the office.
    String written() {
        return written;
    }

    Gender gender() {
        return gender;
    }

    /// Title, office and affiliation as given; null when the article gives none.
    @Nullable String role() {
        return role;
    }

    List<Stretch> mentions() {
        return mentions;
    }

    void mentionedAt(Name place) {
        mentions.add(place.words());
        if (place.gender() != Gender.UNKNOWN) {
            gender = place.gender();
        }
    }

    /// Takes in a place where a pronoun stands for this person.
    void mentionedAt(Stretch place) {
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).first() > place.first()) {
            at--;
        }
        mentions.add(at, place);
    }

    void is(Gender told) {
        gender = told;
    }

    void introducedAs(String words) {
        if (role == null && !words.isBlank()) {
            role = words;
        }
    }

    /// Whether a name of several words may be this person's: the same surname, and a first name
    /// that is the same, or the beginning of the other; or words that this name contains.
    boolean mayBe(Name other) {
        if (!name.isFull() || !other.isFull()) {
            return name.last().equals(other.last()) && name.isFull() == other.isFull();
        }
        boolean contained = name.parts().containsAll(other.parts());
        return contained
                || (other.last().equals(name.last()) && isShortFor(other.first(), name.first()));
    }

    private static boolean isShortFor(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        String bare = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return (bare.length() == 1 || bare.length() >= 3) && longer.startsWith(bare);
    }
}
