package io.onrecord.analysis.correction;

import io.onrecord.events.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Corrections that nobody owns up to: the newer version of an article has another number, name or
/// denial inside a quotation, another speaker beside it, another rating, or has lost nothing but a
/// quotation. Every other difference is editing, and no correction.
public final class Revisions {

    private static final List<RevisionRule> RULES =
            List.of(
                    new ChangedWords(),
                    new ChangedSpeaker(),
                    new RemovedQuote(),
                    new ChangedRating());

    private Revisions() {}

    /// @param before earlier versions of the article, oldest first
    /// @return of the version that is in use now; one for each corrected claim
    public static Collection<Finding> since(List<Edition> before, Edition now) {
        Map<String, Finding> found = new LinkedHashMap<>();
        for (Edition earlier : before) {
            if (!earlier.article().textHash().equals(now.article().textHash())) {
                for (RevisionRule rule : RULES) {
                    rule.read(earlier, now)
                            .forEach(finding -> found.putIfAbsent(finding.id(), finding));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
