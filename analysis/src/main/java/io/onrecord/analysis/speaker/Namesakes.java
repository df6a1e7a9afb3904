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
            for (Stretch mention : person.mentions()) {
                if (mention.first() < place && mention.first() > at) {
                    last = person;
                    at = mention.first();
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
