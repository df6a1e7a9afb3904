package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Claims ranked by how well each says what a query says: what `onrecord match` runs. Immutable and
/// safe to share.
public final class ClaimSearch {

    private static final int CANDIDATES = 50;

    /// How much the score counts beside the index when hits are put in order.
    private static final double SCORE = .3;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::rank).reversed().thenComparing(Hit::claimId);

    private final List<Known> claims;
    private final List<Statement> statements;
    private final ClaimIndex index;
    private final Matcher matcher = new Matcher();

    /// A claim that was checked.
    public record Known(
            String claimId,
            String claim,
            @Nullable String title,
            @Nullable String subtitle,
            @Nullable String rating,
            @Nullable String claimant,
            @Nullable String date) {

        private String context() {
            return Stream.of(title, subtitle)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining(" "));
        }
    }

    /// A text that may repeat one.
    public record Query(String text, @Nullable String speaker, @Nullable String date) {}

    /// @param score how much of the claim the query says, 0..1
    /// @param rank what the order is by: the score, and how rare the shared words are in this
    ///   index. It says which hit to look at first, nothing about a hit by itself
    /// @param decision null when the match is not worth showing
    public record Hit(
            String claimId,
            double score,
            double rank,
            Match.Polarity polarity,
            Match.@Nullable Decision decision) {}

    public ClaimSearch(List<Known> claims) {
        this.claims = List.copyOf(claims);
        statements = this.claims.stream().map(known -> Statement.of(known.claim())).toList();
        index =
                new ClaimIndex(
                        this.claims.stream()
                                .map(known -> known.claim() + " " + known.context())
                                .toList());
    }

    /// @param limit how many at most
    public List<Hit> search(Query query, int limit) {
        Passages passages = Passages.of(query.text());
        List<ClaimIndex.Hit> found = index.find(query.text(), Math.max(limit, CANDIDATES));
        double strongest = found.isEmpty() ? 1 : found.getFirst().strength();
        return found.stream()
                .map(hit -> hit(query, passages, hit.claim(), hit.strength() / strongest))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Hit hit(Query query, Passages passages, int claim, double strength) {
        Known known = claims.get(claim);
        Matcher.Comparison compared = matcher.compare(passages, statements.get(claim));
        Decisions.Saying saying = new Decisions.Saying(query.speaker(), query.date());
        Decisions.Saying rated = new Decisions.Saying(known.claimant(), known.date());
        Optional<Match.Decision> decision =
                Decisions.mayBeSameUtterance(saying, rated)
                        ? Optional.empty()
                        : Decisions.of(compared, known.claim(), saying, rated);
        return new Hit(
                known.claimId(),
                compared.score(),
                strength + SCORE * compared.score(),
                compared.polarity(),
                decision.orElse(null));
    }
}
