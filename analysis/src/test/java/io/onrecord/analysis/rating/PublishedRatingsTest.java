package io.onrecord.analysis.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Articles;
import io.onrecord.analysis.Quotes;
import io.onrecord.events.Article;
import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedRatingsTest {

    private static final String BODY =
            """
            Ada Moreno told the council in May: “They begged for a meeting. They begged [us] for meetings every week, and the miners would not come.”

            “The mine was never for sale,” said Tomas Lind. We can’t say what was agreed in private, but nothing supports the claim.

            Share the Facts
            Plumbline rating logo Plumbline Rating:
            No Evidence
            "They begged for a meeting. They begged for meetings every week, and the miners [of Orle] would not come."
            Orle, Free State
            Sunday, June 1, 2031\
            """;

    private final Article article = Articles.of(BODY);
    private final Quote utterance =
            Quotes.said(
                    article,
                    "They begged for a meeting. They begged [us] for meetings every week, and the"
                            + " miners would not come.",
                    "Ada Moreno");
    private final Quote other = Quotes.said(article, "The mine was never for sale,", "Tomas Lind");

    private Finding only() {
        List<Finding> findings =
                PublishedRatings.in(
                        article, List.of(utterance, other), new RatingReader().read(article));
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void namesTheClaimantByTheQuotationWithTheSameWords() {
        Claim claim = only().claim();
        assertThat(claim.claimant()).isEqualTo("Ada Moreno");
        assertThat(claim.claimantBasis()).isEqualTo(Claim.ClaimantBasis.QUOTATION);
        assertThat(claim.quoteIds()).containsExactly(utterance.id());
    }

    @Test
    void makesTheIdFromWhatTheBoxPrints() {
        Claim claim = only().claim();
        assertThat(claim.id()).isEqualTo(Ids.claim("plumbline.example", claim.text(), null));
        assertThat(only().verdictId()).isEqualTo(Ids.ratingVerdict(claim.id()));
    }

    @Test
    void showsRatingClaimLimitationAndUtterance() {
        assertThat(only().evidence())
                .extracting(Evidence::role)
                .containsExactly(
                        Evidence.Role.RATING,
                        Evidence.Role.CLAIM,
                        Evidence.Role.LIMITATION,
                        Evidence.Role.UTTERANCE);
        assertThat(only().evidence().get(2).words())
                .isEqualTo("We can’t say what was agreed in private");
    }

    @Test
    void saysNothingWithoutALabel() {
        Article unlabelled = Articles.of(BODY.replace("Rating:\nNo Evidence\n", "Rating:\n \n\n"));
        assertThat(PublishedRatings.in(unlabelled, List.of(), new RatingReader().read(unlabelled)))
                .isEmpty();
    }
}
