package io.onrecord.analysis.corroboration;

import io.onrecord.analysis.dispute.Sides;
import io.onrecord.analysis.dispute.Statements;
import io.onrecord.events.About;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether those who assert one statement are independent of each other.
public final class Corroboration {

    private Corroboration() {}

    /// One printed assertion of the statement.
    public record Attested(Finding finding, Origin origin) {}

    /// @param attested findings of one verdict, in any order
    /// @return a finding with the words of two origins or more, each independent of all others;
    ///   empty where there are no two
    public static Optional<Finding> of(List<Attested> attested) {
        List<Attested> origins = new ArrayList<>();
        attested.stream()
                .sorted(Comparator.comparing(one -> one.finding().id()))
                .filter(one -> origins.stream().allMatch(other -> areIndependent(one, other)))
                .forEach(origins::add);
        return origins.size() < 2
                ? Optional.empty()
                : Optional.of(together(origins.stream().map(Attested::finding).toList()));
    }

    private static boolean areIndependent(Attested one, Attested other) {
        Assessor speaker = one.finding().assessor();
        Assessor second = other.finding().assessor();
        return one.origin().isIndependentOf(other.origin())
                && !Statements.isSame(name(speaker), name(second))
                && !Sides.haveOne(described(speaker), described(second));
    }

    private static String name(Assessor speaker) {
        return speaker.name() == null ? "" : speaker.name();
    }

    private static String described(Assessor speaker) {
        return name(speaker) + ", " + (speaker.role() == null ? "" : speaker.role());
    }

    /// The first of them with the words of all.
    private static Finding together(List<Finding> findings) {
        Finding first = findings.getFirst();
        List<Evidence> evidence =
                findings.stream().flatMap(finding -> finding.evidence().stream()).toList();
        List<String> quotes =
                findings.stream()
                        .flatMap(finding -> finding.claim().quoteIds().stream())
                        .distinct()
                        .toList();
        Claim claim = first.claim();
        return new Finding(
                first.id(),
                first.articleId(),
                first.articleVersion(),
                first.kind(),
                first.verdictId(),
                new Claim(
                        claim.id(),
                        claim.text(),
                        claim.level(),
                        null,
                        Claim.ClaimantBasis.NONE,
                        claim.date(),
                        claim.place(),
                        quotes),
                new About(null, null, quotes),
                new Assessor(null, null, "independent origins", Assessor.Relation.INDEPENDENT),
                null,
                null,
                null,
                evidence,
                first.method());
    }
}
