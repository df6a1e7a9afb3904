package io.onrecord.analysis.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Match;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimSearchTest {

    private final ClaimSearch search =
            new ClaimSearch(
                    List.of(
                            known("c1", "The Orle bridge cost 90 million crowns.", "2031-02-02"),
                            known("c2", "The Tarn tunnel cost 40 million crowns.", "2031-02-02"),
                            known("c3", "Lynxes were seen near the Orle bridge.", "2031-02-02")));

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
    void givesAPairTheSameScoreWhateverElseIsKnown() {
        ClaimSearch alone =
                new ClaimSearch(
                        List.of(known("c1", "The Orle bridge cost 90 million crowns.", "2031")));
        String text = "Crowns by the million went into the Orle bridge.";
        ClaimSearch.Query query = new ClaimSearch.Query(text, "Ada Moreno", "2031-05-05");
        assertThat(alone.search(query, 1).getFirst().score())
                .isEqualTo(hits(text).getFirst().score());
    }
}
