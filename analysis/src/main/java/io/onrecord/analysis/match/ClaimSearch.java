package io.onrecord.analysis.match;

import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Claims ranked by how well each says what a query says: what `onrecord match` runs. Immutable and
/// safe to share.
public final class ClaimSearch {

    private static final int CANDIDATES = 100;

    /// Among fewer claims even a wrong one may stand out.
    private static final int MANY = 1_000;

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

    /// @param words of the claim, the same for claims that say the same in the same words
    private record Compared(Known known, String words, Matcher.Comparison comparison) {
        double score() {
            return comparison.score();
        }
    }

    /// A text that may repeat one.
    public record Query(String text, @Nullable String speaker, @Nullable String date) {}

    /// @param score how probable it is that the query says the claim, 0..1; among a thousand claims
    ///   and more, that it says this one and none of the others
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
                        .toList();
        List<Compared> nearest = inWordsOfTheirOwn(found);
        return found.stream()
                .limit(limit)
                .map(each -> hit(query, each, others(each, nearest), each.equals(found.getFirst())))
                .toList();
    }

    private Compared compare(Passages passages, Known known) {
        return new Compared(
                known, Ids.normal(known.claim()), matcher.compare(passages, known.checked()));
    }

    /// The best of those that share their words, best first.
    private static List<Compared> inWordsOfTheirOwn(List<Compared> found) {
        Set<String> words = new HashSet<>();
        return found.stream()
                .filter(each -> words.add(each.words()))
                .limit(AmongOthers.OTHERS + 1L)
                .toList();
    }

    /// How probable the best others are, each by itself.
    private static List<Double> others(Compared found, List<Compared> nearest) {
        return nearest.stream()
                .filter(each -> !each.words().equals(found.words()))
                .limit(AmongOthers.OTHERS)
                .map(Compared::score)
                .toList();
    }

    /// The best is shown from a lower score on than one that stands by itself; others only when
    /// they are the same words.
    private Hit hit(Query query, Compared found, List<Double> others, boolean best) {
        Known known = found.known();
        Decisions.Saying saying = Decisions.Saying.of(query.speaker(), null, query.date());
        Decisions.Saying rated = Decisions.Saying.of(known.claimant(), null, known.date());
        Matcher.Comparison compared = found.comparison();
        boolean amongMany = claims.size() >= MANY && others.size() == AmongOthers.OTHERS;
        double score =
                amongMany
                        ? LikenessModel.shipped()
                                .amongOthers()
                                .probability(compared.score(), others)
                        : compared.score();
        double least = amongMany ? Decisions.MORE_LIKELY : Decisions.BEST_OF_ALL;
        boolean mayBeShown =
                (best || compared.verbatim() >= Decisions.VERBATIM)
                        && (!amongMany || score >= Decisions.MORE_LIKELY)
                        && !Decisions.mayBeSameUtterance(saying, rated);
        Optional<Match.Decision> decision =
                mayBeShown
                        ? Decisions.of(compared, known.claim(), saying, rated, least)
                        : Optional.empty();
        return new Hit(known.claimId(), score, compared.polarity(), decision.orElse(null));
    }
}
