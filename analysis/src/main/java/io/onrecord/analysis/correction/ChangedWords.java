package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Statements;
import io.onrecord.analysis.match.Wording;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// “We lost 40 jobs,” where an earlier version had “We lost 14 jobs,”: nearly the same words of the
/// same speaker, with another number, name or denial in the place of the first. Words that were
/// only added, cut, or spelt otherwise are no correction.
final class ChangedWords implements RevisionRule {

    private static final int LEAST = 5;

    /// Of the words of both; more of them differ where another sentence is quoted.
    private static final double ALIKE = .75;

    @Override
    public List<Finding> read(Edition before, Edition now) {
        List<Quote> gone =
                before.printed().stream().filter(quote -> !now.prints(quote.text())).toList();
        List<Quote> added =
                now.printed().stream().filter(quote -> !before.prints(quote.text())).toList();
        List<Finding> found = new ArrayList<>();
        for (Quote quote : gone) {
            List<Quote> same = added.stream().filter(other -> isSame(quote, other)).toList();
            boolean only =
                    same.size() == 1
                            && gone.stream().filter(other -> isSame(other, same.getFirst())).count()
                                    == 1;
            if (only) {
                found.addAll(changed(before, quote, now, same.getFirst()));
            }
        }
        return found;
    }

    private static boolean isSame(Quote one, Quote other) {
        return Statements.isSame(Statements.name(one), Statements.name(other))
                && WordChange.between(wording(one), wording(other)).alike() >= ALIKE;
    }

    private static List<Finding> changed(Edition before, Quote old, Edition now, Quote words) {
        WordChange change = WordChange.between(wording(old), wording(words));
        if (wording(old).words().size() < LEAST
                || !change.turnsTheMeaning(old.text(), words.text())) {
            return List.of();
        }
        List<Evidence> evidence =
                Stream.concat(
                                now.shows(words, Evidence.Role.CORRECTION).stream(),
                                before.shows(old, Evidence.Role.EARLIER_STATEMENT).stream())
                        .toList();
        return List.of(
                Correction.of(
                        now.article(), Correction.claim(words), null, evidence, "other words"));
    }

    private static Wording wording(Quote quote) {
        return Wording.of(quote.text());
    }
}
