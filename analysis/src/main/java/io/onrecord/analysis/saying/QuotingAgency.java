package io.onrecord.analysis.saying;

import io.onrecord.analysis.clause.Clause;
import io.onrecord.analysis.words.Words;
import io.onrecord.events.Said;
import java.util.Optional;

/// Who quoted the words, before the verb: “KCNA quoted the minister as saying”.
record QuotingAgency(String text, Outlets outlets) {

    private static final int LONGEST_NAME = 6;

    Said read(Clause clause) {
        Words cue = Words.of(text, clause.cue());
        boolean quoted = cue.is(0, "quoted") || cue.is(1, "quoted") || cue.is(0, "cited");
        if (!quoted) {
            return Said.NOTHING;
        }
        Words subject = Words.of(text, clause.fronted());
        for (int back = LONGEST_NAME; back > 0; back--) {
            int start = subject.size() - back;
            Optional<Outlets.Outlet> outlet =
                    start < 0 ? Optional.empty() : outlets.at(subject, start);
            if (outlet.isPresent() && outlet.get().next() == subject.size()) {
                return Details.medium(outlet.get().name());
            }
        }
        return Said.NOTHING;
    }
}
