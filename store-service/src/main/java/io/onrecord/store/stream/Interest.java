package io.onrecord.store.stream;

import io.onrecord.events.Lane;
import io.onrecord.store.selection.Selection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What a subscriber wants to be told of.
///
/// @param subjects of what
/// @param lanes never empty
public record Interest(Set<Subject> subjects, Set<Lane> lanes, Selection selection) {

    /// What an event is about.
    public enum Subject {
        QUOTE,
        VERDICT
    }

    public Interest {
        subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
        lanes = Collections.unmodifiableSet(new TreeSet<>(lanes));
    }

    /// Whether an entry is told: what it was before is meant, or what it is now.
    public boolean concerns(StreamEntry entry) {
        Subject subject = entry.event().equals("verdict") ? Subject.VERDICT : Subject.QUOTE;
        return subjects.contains(subject)
                && lanes.contains(entry.lane())
                && selection.concerns(entry.states());
    }
}
