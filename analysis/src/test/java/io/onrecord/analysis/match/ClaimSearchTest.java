package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.onrecord.events.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimSearchTest {

    private static final String OTHER_MATTERS = "Hall %d of the museum shows crowns of old kings.";

    private final ClaimSearch search =
            new ClaimSearch(
                    List.of(
                            known("c1", "The Orle bridge cost 90 million crowns.", "2031-02-02"),
                            known("c2", "The Tarn tunnel cost 40 million crowns.", "2031-02-02"),
                            known("c3", "Lynxes were seen near the Orle bridge.", "2031-02-02")),
                    null);

    private static ClaimSearch.Known known(String id, String claim, String date) {
        return new ClaimSearch.Known(id, claim, "A title", null, "False", "Ada Moreno", date);
    }

    private List<ClaimSearch.Hit> hits(String text) {
        return search.search(new ClaimSearch.Query(text, "Ada Moreno", "2031-05-05"), 5);
    }

    @Test
    void putsTheClaimThatSaysTheSameFirst() {
        List<ClaimSearch.Hit> hits = hits("I tell you: the Orle bridge cost 90 million crowns!");
        assertThat(hits.getFirst().claimId()).isEqualTo("c1");
        assertThat(hits.getFirst().polarity()).isEqualTo(Match.Polarity.SAME);
        assertThat(hits.getFirst().decision()).isEqualTo(Match.Decision.SUGGESTED);
    }

    @Test
    void decidesNothingAboutClaimsThatOnlyShareWords() {
        assertThat(hits("The Orle bridge cost 90 million crowns."))
                .filteredOn(hit -> !hit.claimId().equals("c1"))
                .allSatisfy(hit -> assertThat(hit.decision()).isNull());
    }

    @Test
    void showsNothingForTheOpposite() {
        ClaimSearch.Hit hit = hits("The Orle bridge never cost 90 million crowns.").getFirst();
        assertThat(hit.polarity()).isEqualTo(Match.Polarity.OPPOSITE);
        assertThat(hit.decision()).isNull();
    }

    @Test
    void findsNothingInWordsThatNoClaimHas() {
        assertThat(hits("Zzz.")).isEmpty();
    }

    @Test
    void givesAPairTheSameScoreWhateverFewElseAreKnown() {
        ClaimSearch alone =
                new ClaimSearch(
                        List.of(known("c1", "The Orle bridge cost 90 million crowns.", "2031")),
                        null);
        String text = "Crowns by the million went into the Orle bridge.";
        ClaimSearch.Query query = new ClaimSearch.Query(text, "Ada Moreno", "2031-05-05");
        assertThat(alone.search(query, 1).getFirst().score())
                .isEqualTo(hits(text).getFirst().score());
    }

    @Test
    void amongManyTheClaimThatStandsOutIsMoreProbable() {
        String claim = "The Orle bridge cost 90 million crowns.";
        String text = "Crowns by the million went into the Orle bridge.";
        ClaimSearch.Query query = new ClaimSearch.Query(text, "Ada Moreno", "2031-05-05");
        double alone = best(List.of(claim), query);

        double among = best(many(OTHER_MATTERS, claim), query);
        double amongTwins = best(many("The Orle bridge cost %d million crowns.", claim), query);

        assertThat(among).isGreaterThan(alone);
        assertThat(amongTwins).isLessThan(alone);
    }

    @Test
    void theSameWordsAreNoRivals() {
        String claim = "The Orle bridge cost 90 million crowns.";
        ClaimSearch.Query query = new ClaimSearch.Query(claim, null, null);
        List<String> once = many(OTHER_MATTERS, claim);
        List<String> often = new ArrayList<>(once);
        often.addAll(Collections.nCopies(8, claim));

        assertThat(best(often, query)).isCloseTo(best(once, query), within(.001));
    }

    @Test
    void whatStandsOutInMeaningIsMoreProbable() {
        List<String> claims = many(OTHER_MATTERS, "The Orle bridge cost 90 million crowns.");
        String text = "Crowns by the million went into the Orle bridge.";
        ClaimSearch.Query query = new ClaimSearch.Query(text, null, null);

        double near = best(claims, query, it -> direction(it.contains("Orle") ? 0 : 1));
        double far = best(claims, query, it -> direction(it.equals(text) ? 0 : 1));

        assertThat(near).isGreaterThan(best(claims, query)).isGreaterThan(far);
    }

    @Test
    void noSecondLookIsTakenWhereNothingCouldBeShown() {
        SentenceEncoder refusing =
                text -> {
                    throw new AssertionError("asked for " + text);
                };
        ClaimSearch.Query query = new ClaimSearch.Query("A bridge too far.", null, null);

        assertThat(best(many(OTHER_MATTERS, "The bridge."), query, refusing)).isLessThan(.1);
        assertThat(best(List.of("A bridge too far."), query, refusing)).isGreaterThan(.9);
    }

    private static float[] direction(int axis) {
        float[] vector = new float[2];
        vector[axis] = 1;
        return vector;
    }

    private static double best(List<String> claims, ClaimSearch.Query query) {
        return best(claims, query, null);
    }

    private static double best(
            List<String> claims, ClaimSearch.Query query, @Nullable SentenceEncoder encoder) {
        AtomicInteger number = new AtomicInteger();
        List<ClaimSearch.Known> known =
                claims.stream()
                        .map(claim -> known("c" + number.incrementAndGet(), claim, "2031-02-02"))
                        .toList();
        return new ClaimSearch(known, encoder).search(query, 1).getFirst().score();
    }

    /// A thousand claims of a form, and one more.
    private static List<String> many(String form, String claim) {
        List<String> claims = new ArrayList<>(List.of(claim));
        IntStream.rangeClosed(1, 1_000)
                .filter(n -> n != 90)
                .mapToObj(form::formatted)
                .forEach(claims::add);
        return claims;
    }
}
