package io.onrecord.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.analysis.Quotes;
import io.onrecord.events.Article;
import io.onrecord.events.Denial;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A null where a value is expected fails the test.
@NullUnmarked
class DisputesTest {

    private static final String CLAIM = "The mine begged us for a meeting every week,";

    private static List<Finding> disputes(String... denials) {
        String text =
                "“"
                        + CLAIM
                        + "” Ada Moreno said.\n\n“"
                        + String.join("” Tomas Lind said. “", denials)
                        + "” he said.";
        Article article = Articles.of(text);
        List<Quote> quotes =
                Stream.concat(
                                Stream.of(Quotes.said(article, CLAIM, "Ada Moreno")),
                                Stream.of(denials)
                                        .map(words -> Quotes.said(article, words, "Tomas Lind")))
                        .toList();
        return Disputes.in(article, quotes, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That is not true,|EXPLICIT",
                "It’s just a lie, with no basis in anything,|EXPLICIT",
                "It is simply untrue. We never asked,|EXPLICIT",
                "There is no basis for Moreno’s claim,|EXPLICIT",
                "Moreno is lying. I was there,|EXPLICIT",
                "I met nobody, and Moreno is making it up,|EXPLICIT",
                "I can recall no instance of it,|NO_RECOLLECTION",
                "It is more wrong than right,|MIXED"
            })
    void findsADenialInSoManyWords(String denial, Denial.Strength strength) {
        Finding dispute = disputes(denial).getFirst();
        assertThat(dispute.denial().strength()).isEqualTo(strength);
        assertThat(dispute.assessor().name()).isEqualTo("Tomas Lind");
        assertThat(dispute.claim().claimant()).isEqualTo("Ada Moreno");
        assertThat(dispute.evidence()).extracting(Evidence::words).containsExactly(denial, CLAIM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No,",
                "No comment,",
                "We have received no proposal,",
                "It’s true that we met once,",
                "She has no shame,",
                "If that were true, it would be a lie to say otherwise,",
                "They say it is not true,",
                "Is it a lie?",
                "I plead not guilty,",
                "I did nothing wrong,",
                "Her plan is a disaster,",
                "It is not true to the spirit of the law,",
                "When they call me a miner, it’s not true,",
                "We would hope that the mine begs for no meeting every week,",
                "It is up to the mine to beg for a meeting every week or not,"
            })
    void staysSilentOnWhatDeniesNothing(String words) {
        assertThat(disputes(words)).isEmpty();
    }

    @Test
    void makesOneDisputeOfManySentences() {
        List<Finding> disputes = disputes("That is not true,", "It was a complete fabrication,");
        assertThat(disputes).hasSize(1);
        assertThat(disputes.getFirst().about().otherQuoteIds()).hasSize(2);
    }

    @Test
    void takesNobodysDenialOfTheirOwnWordsForADispute() {
        Article article =
                Articles.of("“" + CLAIM + "” Ada Moreno said. “That is not true,” she said.");
        List<Quote> quotes =
                List.of(
                        Quotes.said(article, CLAIM, "Ada Moreno"),
                        Quotes.said(article, "That is not true,", "Ada Moreno"));
        assertThat(Disputes.in(article, quotes, List.of())).isEmpty();
    }

    @Test
    void doesNotTurnAMissingRecollectionAgainstADenial() {
        String denial = "I did not meet the mine’s owner,";
        String recollection = "I have no recollection of a meeting,";
        Article article =
                Articles.of(
                        "“%s” Ada Moreno said. “%s” Tomas Lind said."
                                .formatted(denial, recollection));
        List<Quote> quotes =
                List.of(
                        Quotes.said(article, denial, "Ada Moreno"),
                        Quotes.said(article, recollection, "Tomas Lind"));

        assertThat(Disputes.in(article, quotes, List.of())).isEmpty();
    }
}
