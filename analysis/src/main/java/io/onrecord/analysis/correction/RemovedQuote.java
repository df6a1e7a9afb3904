package io.onrecord.analysis.correction;

import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Span;
import java.util.List;
import java.util.stream.Stream;

/// A version from which nothing is missing but a quotation and its paragraph. An article that was
/// rewritten or cut loses more, and takes nothing back by that.
final class RemovedQuote implements RevisionRule {

    private static final int LEAST = 5;
    private static final int LONGEST = 800;

    /// Of what stands around it.
    private static final int REST = 200;

    @Override
    public List<Finding> read(Edition before, Edition now) {
        Span cut = cut(before.article().text(), now.article().text());
        if (cut.length() > LONGEST || cut.length() == 0) {
            return List.of();
        }
        List<Quote> gone =
                before.printed().stream()
                        .filter(quote -> quote.content().stream().allMatch(cut::contains))
                        .filter(quote -> Ids.normal(quote.text()).split(" ").length >= LEAST)
                        .filter(quote -> !now.prints(quote.text()))
                        .toList();
        return gone.size() == 1 ? List.of(removed(before, gone.getFirst(), cut, now)) : List.of();
    }

    private static Finding removed(Edition before, Quote quote, Span cut, Edition now) {
        List<Evidence> evidence =
                Stream.concat(
                                Stream.of(rest(now, cut)),
                                before.shows(quote, Evidence.Role.EARLIER_STATEMENT).stream())
                        .toList();
        return Correction.of(now.article(), Correction.claim(quote), null, evidence, "gone");
    }

    /// The place where it stood.
    private static Evidence rest(Edition now, Span cut) {
        int length = now.article().text().length();
        int from = Math.max(0, cut.start() - REST);
        int to = Math.min(length, cut.start() + REST);
        return now.shows(new Span(from, to), Evidence.Role.CORRECTION);
    }

    /// What has to be cut out of the one text to have the other; empty when that does not do.
    private static Span cut(String before, String now) {
        int shorter = before.length() - now.length();
        if (shorter <= 0 || now.isBlank()) {
            return new Span(0, 0);
        }
        int start = 0;
        while (start < now.length() && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        if (!before.substring(start + shorter).equals(now.substring(start))) {
            return new Span(0, 0);
        }
        // What follows may begin with the same words: the first place that does is the cut.
        while (start > 0 && before.charAt(start - 1) == before.charAt(start + shorter - 1)) {
            start--;
        }
        return new Span(start, start + shorter);
    }
}
