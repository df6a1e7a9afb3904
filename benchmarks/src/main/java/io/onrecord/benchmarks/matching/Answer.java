package io.onrecord.benchmarks.matching;

import io.onrecord.analysis.match.ClaimSearch;
import io.onrecord.benchmarks.matching.QuerySet.Query;
import io.onrecord.events.Match;
import java.util.List;

/// What the search and plain BM25 say to one query, twice: as it is, and with the right claims
/// removed.
///
/// @param ours with the right claim there, best first
/// @param oursRemoved without it
/// @param plain as `ours`, by BM25
/// @param places where the right claims stand in ours, 0 the best; `plainPlaces` likewise
record Answer(
        List<Scored> ours,
        List<Scored> oursRemoved,
        List<Scored> plain,
        List<Integer> places,
        List<Integer> plainPlaces) {

    /// Enough that something is left when the right claims are removed.
    private static final int DEPTH = 30;

    /// @param shown whether a reader would see it
    /// @param confirmed whether it is shown as certain
    record Scored(double score, boolean right, boolean shown, boolean confirmed) {}

    static Answer of(QuerySet set, Query query) {
        ClaimSearch.Query asked = new ClaimSearch.Query(query.text(), query.speaker(), null);
        List<ClaimSearch.Hit> hits = set.search().search(asked, DEPTH);
        List<ClaimSearch.Hit> others =
                set.search().search(asked, 1, known -> !set.isRight(query, known.claimId()));
        List<PlainBm25.Hit> plain = set.baseline().find(query.text(), DEPTH);
        List<String> plainIds =
                plain.stream().map(hit -> set.claimIds().get(hit.document())).toList();
        return new Answer(
                scored(set, query, hits),
                scored(set, query, others),
                plain.stream().map(hit -> scored(set, query, hit)).toList(),
                places(hits.stream().map(ClaimSearch.Hit::claimId).toList(), query),
                places(plainIds, query));
    }

    private static List<Scored> scored(QuerySet set, Query query, List<ClaimSearch.Hit> hits) {
        return hits.stream()
                .map(hit ->
                        new Scored(
                                hit.score(),
                                set.isRight(query, hit.claimId()),
                                hit.decision() != null,
                                hit.decision() == Match.Decision.CONFIRMED))
                .toList();
    }

    private static Scored scored(QuerySet set, Query query, PlainBm25.Hit hit) {
        String claimId = set.claimIds().get(hit.document());
        return new Scored(hit.strength(), set.isRight(query, claimId), false, false);
    }

    private static List<Integer> places(List<String> ids, Query query) {
        return query.right().stream()
                .map(ids::indexOf)
                .filter(place -> place >= 0)
                .sorted()
                .toList();
    }

    /// Average precision at five.
    static double averagePrecision(List<Integer> places, int right) {
        double sum = 0;
        int found = 0;
        for (int place : places) {
            if (place < 5) {
                sum += (double) ++found / (place + 1);
            }
        }
        return sum / Math.max(1, Math.min(right, 5));
    }

    /// BM25's without the right claims.
    List<Scored> plainRemoved() {
        return plain.stream().filter(hit -> !hit.right()).toList();
    }

    boolean showsTheRight() {
        return ours.stream().anyMatch(hit -> hit.right() && hit.shown());
    }

    boolean confirmsAny() {
        return ours.stream().anyMatch(Scored::confirmed);
    }

    boolean showsAny() {
        return ours.stream().anyMatch(Scored::shown);
    }
}
