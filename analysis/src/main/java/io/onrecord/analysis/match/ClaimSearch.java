package io.onrecord.analysis.match;

import io.onrecord.events.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Claims ranked by how well each says what a query says: what `onrecord match` runs. Immutable and
/// safe to share.
public final class ClaimSearch {

    private static final int CANDIDATES = 100;

    private static final Comparator<Compared> BEST_FIRST =
            Comparator.comparingDouble(Compared::score)
                    .reversed()
                    .thenComparing(compared -> compared.known().claimId());

    private final List<Known> claims;
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

        private CheckedClaim checked() {
            return CheckedClaim.of(claim, title, subtitle, claimant);
        }

        private String all() {
            return Stream.of(claim, title, subtitle)
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining(" "));
        }
    }

    private record Compared(Known known, Matcher.Comparison comparison) {
        double score() {
            return comparison.score();
        }
    }

    /// A text that may repeat one.
    public record Query(String text, @Nullable String speaker, @Nullable String date) {}

    /// @param score how probable it is that the query says the claim, 0..1
    /// @param decision null when the match is not worth showing
    public record Hit(
            String claimId,
            double score,
            Match.Polarity polarity,
            Match.@Nullable Decision decision) {}

    public ClaimSearch(List<Known> claims) {
        this.claims = List.copyOf(claims);
        index = new ClaimIndex(this.claims.stream().map(Known::all).toList());
    }

    /// @param limit how many at most
    public List<Hit> search(Query query, int limit) {
        return search(query, limit, known -> true);
    }

    /// @param among which claims to look at
    public List<Hit> search(Query query, int limit, Predicate<Known> among) {
        Passages passages = Passages.of(query.text(), query.speaker());
        List<Compared> found =
                index.find(PostText.of(query.text()).words(), Math.max(limit, CANDIDATES)).stream()
                        .map(hit -> claims.get(hit.claim()))
                        .filter(among)
                        .map(known -> compare(passages, known))
                        .sorted(BEST_FIRST)
                        .limit(limit)
                        .toList();
        return found.stream().map(each -> hit(query, each, each.equals(found.getFirst()))).toList();
    }

    private Compared compare(Passages passages, Known known) {
        return new Compared(known, matcher.compare(passages, known.checked()));
    }

    /// The best is shown from a lower score on than one that stands by itself; others only when
    /// they are the same words.
    private static Hit hit(Query query, Compared found, boolean best) {
        Known known = found.known();
        Decisions.Saying saying = Decisions.Saying.of(query.speaker(), null, query.date());
        Decisions.Saying rated = Decisions.Saying.of(known.claimant(), null, known.date());
        Matcher.Comparison compared = found.comparison();
        boolean mayBeShown =
                (best || compared.verbatim() >= Decisions.VERBATIM)
                        && !Decisions.mayBeSameUtterance(saying, rated);
        Optional<Match.Decision> decision =
                mayBeShown
                        ? Decisions.of(
                                compared, known.claim(), saying, rated, Decisions.BEST_OF_ALL)
                        : Optional.empty();
        return new Hit(
                known.claimId(), compared.score(), compared.polarity(), decision.orElse(null));
    }
}
