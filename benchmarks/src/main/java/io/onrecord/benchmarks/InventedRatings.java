package io.onrecord.benchmarks;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Ids;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Rating;
import io.onrecord.events.RatingClass;
import java.util.List;

/// Ratings that nobody published, of claims that nobody made.
public final class InventedRatings {

    private InventedRatings() {}

    public static PublishedRating of(String claim) {
        String id = Ids.claim("plumbline.example", claim, "Ines Okafor");
        return new PublishedRating(
                id,
                Ids.ratingVerdict(id),
                1,
                new Claim(
                        id,
                        claim,
                        Claim.Level.CONTENT,
                        "Ines Okafor",
                        Claim.ClaimantBasis.BOX,
                        "2026-01-01",
                        "Port Ellery",
                        List.of()),
                new Assessor(
                        "Plumbline",
                        "plumbline.example",
                        "fact-checker",
                        Assessor.Relation.INDEPENDENT),
                new Rating("False", null, RatingClass.FALSE, 1, null, null, null),
                List.of(Ids.article("plumbline.example", id)));
    }
}
