package io.onrecord.analysis.match;

import io.onrecord.events.Ids;
import io.onrecord.events.Match;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /// Among fewer claims even a wrong one may stand out: no encoder is asked.
    public static final int MANY = 1_000;

    /// What is less probable by itself is not shown, however near in meaning: nobody looks again.
    private static final double WORTH_A_LOOK = .1;

    private static final Comparator<Compared> BEST_FIRST =
            Comparator.comparingDouble(Compared::score)
                    .reversed()
                    .thenComparing(compared -> compared.known().claimId());

    private final List<Known> claims;
    private final ClaimIndex index;
    private final Matcher matcher = new Matcher();
    private final @Nullable Nearness nearness;

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

    /// @param encoder takes a second look at the claims that come nearest, where there are many;
    ///   null for none
    public ClaimSearch(List<Known> claims, @Nullable SentenceEncoder encoder) {
        nearness = encoder == null ? null : new Nearness(encoder);
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
        List<Ranked> ranked = ranked(found);
        return ranked.stream()
                .limit(limit)
                .map(each -> hit(query, each, each.equals(ranked.getFirst())))
                .toList();
    }

    private Compared compare(Passages passages, Known known) {
        return new Compared(
                known, Ids.normal(known.claim()), matcher.compare(passages, known.checked()));
    }

    /// A claim in its place among the others.
    ///
    /// @param shownFrom the score from which it may be shown
    /// @param least how probable it has to be by itself
    private record Ranked(Compared found, double score, double shownFrom, double least) {}

    private List<Ranked> ranked(List<Compared> found) {
        Nearest nearest = nearest(found);
        boolean amongMany = claims.size() >= MANY && nearest.areEnough();
        return found.stream()
                .map(each ->
                        amongMany
                                ? nearest.ranked(each)
                                : new Ranked(each, each.score(), 0, Decisions.BEST_OF_ALL))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed())
                .toList();
    }

    /// The best of those that share their words, best first, and how near the passage of each is to
    /// it in meaning, by those words; nothing where nobody has looked.
    private record Nearest(List<Compared> claims, Map<String, Double> cosines) {

        boolean areEnough() {
            return claims.size() > AmongOthers.OTHERS;
        }

        /// How probable the best others are, each by itself.
        List<Double> others(Compared found) {
            return claims.stream()
                    .filter(each -> !each.words().equals(found.words()))
                    .limit(AmongOthers.OTHERS)
                    .map(Compared::score)
                    .toList();
        }

        /// By how probable the claim is among the others.
        Ranked ranked(Compared found) {
            Double cosine = cosines.get(found.words());
            if (cosine == null) {
                double score =
                        LikenessModel.shipped()
                                .amongOthers()
                                .probability(found.score(), others(found));
                return new Ranked(found, score, Decisions.MORE_LIKELY, Decisions.MORE_LIKELY);
            }
            double next =
                    cosines.entrySet().stream()
                            .filter(other -> !other.getKey().equals(found.words()))
                            .mapToDouble(Map.Entry::getValue)
                            .max()
                            .orElse(0);
            double score =
                    LikenessModel.shipped()
                            .secondLook()
                            .probability(found.score(), others(found), cosine, next);
            return new Ranked(found, score, Decisions.AT_SECOND_LOOK, 0);
        }
    }

    private Nearest nearest(List<Compared> found) {
        Set<String> words = new HashSet<>();
        List<Compared> nearest =
                found.stream()
                        .filter(each -> words.add(each.words()))
                        .limit(AmongOthers.OTHERS + 1L)
                        .toList();
        boolean look =
                claims.size() >= MANY
                        && nearest.size() > AmongOthers.OTHERS
                        && nearest.getFirst().score() >= WORTH_A_LOOK;
        Map<String, Double> cosines = new HashMap<>();
        if (nearness != null && look) {
            Map<String, float[]> passages = new HashMap<>();
            for (Compared each : nearest) {
                float[] passage =
                        passages.computeIfAbsent(each.comparison().passage(), nearness::vector);
                cosines.put(each.words(), nearness.cosine(passage, each.known().claim()));
            }
        }
        return new Nearest(nearest, cosines);
    }

    /// The best is shown from a lower score on than one that stands by itself; others only when
    /// they are the same words.
    private static Hit hit(Query query, Ranked ranked, boolean best) {
        Known known = ranked.found().known();
        Decisions.Saying saying = Decisions.Saying.of(query.speaker(), null, query.date());
        Decisions.Saying rated = Decisions.Saying.of(known.claimant(), null, known.date());
        Matcher.Comparison compared = ranked.found().comparison();
        boolean mayBeShown =
                (best || compared.verbatim() >= Decisions.VERBATIM)
                        && ranked.score() >= ranked.shownFrom()
                        && !Decisions.mayBeSameUtterance(saying, rated);
        Optional<Match.Decision> decision =
                mayBeShown
                        ? Decisions.of(compared, known.claim(), saying, rated, ranked.least())
                        : Optional.empty();
        return new Hit(known.claimId(), ranked.score(), compared.polarity(), decision.orElse(null));
    }
}
