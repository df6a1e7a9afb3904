package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody whom an article names in full at least once, and every place where it does so, in full
/// or in part.
final class Person {

    private final Name name;
    private final String written;
    private Gender gender;
    private final List<Stretch> mentions = new ArrayList<>();
    private @Nullable String role;

    Person(Name name, String written, Gender gender) {
        this.name = name;
        this.written = written;
        this.gender = gender;
    }

    Name name() {
        return name;
    }

    /// The name as first given in full.
    String written() {
        return written;
    }

    Gender gender() {
        return gender;
    }

    @Nullable String role() {
        return role;
    }

    List<Stretch> mentions() {
        return mentions;
    }

    void mentionedAt(Stretch place, Gender told) {
        mentions.add(place);
        if (told != Gender.UNKNOWN) {
            gender = told;
        }
    }

    void introducedAs(String words) {
        if (role == null && !words.isBlank()) {
            role = words;
        }
    }

    /// Whether a name given in full may be this person's: the same surname, and a first name that
    /// is the same, or an initial or beginning of the other.
    boolean mayBe(Name other) {
        return other.last().equals(name.last())
                && (other.first().equals(name.first()) || isShortFor(other.first(), name.first()));
    }

    private static boolean isShortFor(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        String bare = shorter.endsWith(".") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return !bare.isEmpty() && (bare.length() == 1 || bare.length() >= 3) && longer.startsWith(bare);
    }
}
