package io.onrecord.analysis.speaker;

import io.onrecord.analysis.text.Stretch;
import java.util.List;
import java.util.Optional;

/// Which of several people of one name is meant: the one last mentioned before. Papers give the
/// first name again when they change from one to the other.
final class Namesakes {

    private Namesakes() {}

    static Optional<Person> choose(List<Person> namesakes, int place) {
        Person last = null;
        int at = -1;
        for (Person person : namesakes) {
            int before = lastBefore(person.mentions(), place);
            if (before > at) {
                last = person;
                at = before;
            }
        }
        return Optional.ofNullable(last);
    }

    private static int lastBefore(List<Stretch> mentions, int place) {
        for (int m = mentions.size() - 1; m >= 0; m--) {
            if (mentions.get(m).first() < place) {
                return mentions.get(m).first();
            }
        }
        return -1;
    }
}
