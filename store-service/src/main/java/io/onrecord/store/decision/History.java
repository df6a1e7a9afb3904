package io.onrecord.store.decision;

import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import java.util.List;

/// A verdict with all that was ever announced of it.
///
/// @param states each once, the first first
/// @param decisions of people, the last one holds
public record History(String id, List<Verdict> states, List<PersonDecision> decisions) {

    public History {
        states = List.copyOf(states);
        decisions = List.copyOf(decisions);
    }
}
