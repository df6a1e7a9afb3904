package io.onrecord.analysis.correction;

import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// “The pier was free,” said Joan Rowe, where an earlier version had: said Ada Moran. The names
/// stand beside the words in both; a reader who took a pronoun otherwise corrects nobody.
final class ChangedSpeaker implements RevisionRule {

    private static final int LEAST = 5;

    /// Between the words and the name.
    private static final int FURTHEST = 200;

    @Override
    public List<Finding> read(Edition before, Edition now) {
        List<Finding> found = new ArrayList<>();
        for (Quote quote : now.printed()) {
            before.printed().stream()
                    .filter(old -> old.id().equals(quote.id()))
                    .flatMap(old -> changed(before, old, now, quote).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Finding> changed(Edition before, Quote old, Edition now, Quote quote) {
        Optional<Span> was = attribution(old);
        Optional<Span> is = attribution(quote);
        boolean other =
                was.isPresent()
                        && is.isPresent()
                        && Ids.normal(old.text()).split(" ").length >= LEAST
                        && isNamed(old)
                        && isNamed(quote)
                        && !Statements.isSame(Statements.name(old), Statements.name(quote))
                        && !now.prints(was.get().of(before.article().text()))
                        && !before.prints(is.get().of(now.article().text()));
        if (!other) {
            return Optional.empty();
        }
        List<Evidence> evidence =
                Stream.of(
                                now.shows(is.get(), Evidence.Role.CORRECTION),
                                before.shows(was.get(), Evidence.Role.EARLIER_STATEMENT))
                        .toList();
        return Optional.of(
                Correction.of(now.article(), saidBy(old), null, evidence, "other speaker"));
    }

    /// That the first speaker said it is what was corrected.
    private static Claim saidBy(Quote old) {
        Claim claim = Correction.claim(old);
        return new Claim(
                claim.id(),
                claim.text(),
                Claim.Level.ATTRIBUTION,
                claim.claimant(),
                claim.claimantBasis(),
                claim.date(),
                claim.place(),
                claim.quoteIds());
    }

    /// Whether the last word of the name is printed there.
    private static boolean isNamed(Quote quote) {
        String name = Ids.normal(Statements.name(quote));
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return quote.speaker() != null
                && (" " + Ids.normal(quote.speaker().mention()) + " ").contains(" " + last + " ");
    }

    /// The words with the name beside them; empty when it stands elsewhere.
    private static Optional<Span> attribution(Quote quote) {
        int start = Statements.start(quote);
        int end = Statements.end(quote);
        int gap = 0;
        for (Span source : quote.source()) {
            gap = Math.max(gap, Math.max(start - source.end(), source.start() - end));
            start = Math.min(start, source.start());
            end = Math.max(end, source.end());
        }
        return quote.source().isEmpty() || gap > FURTHEST
                ? Optional.empty()
                : Optional.of(new Span(start, end));
    }
}
