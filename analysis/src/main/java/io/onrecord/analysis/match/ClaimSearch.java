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

    private static final int CANDIDATES = 100;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::claimId);

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
        Passages passages = Passages.of(query.text(), query.speaker());
        return index.find(PostText.of(query.text()).words(), Math.max(limit, CANDIDATES)).stream()
                .map(hit -> hit(query, passages, claims.get(hit.claim())))
                .sorted(BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Hit hit(Query query, Passages passages, Known known) {
        Matcher.Comparison compared = matcher.compare(passages, known.checked());
        Decisions.Saying saying = new Decisions.Saying(query.speaker(), query.date());
        Decisions.Saying rated = new Decisions.Saying(known.claimant(), known.date());
        Optional<Match.Decision> decision =
                Decisions.mayBeSameUtterance(saying, rated)
                        ? Optional.empty()
                        : Decisions.of(compared, known.claim(), saying, rated);
        return new Hit(
                known.claimId(), compared.score(), compared.polarity(), decision.orElse(null));
    }
}
