package io.onrecord.store.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import io.onrecord.store.article.ArticleSummary;
import io.onrecord.store.verdict.VerdictItem;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Verdicts that carry a rating as ClaimReview (schema.org), the form in which fact-checks are
/// exchanged. The rating is the publisher's label; `ratingValue` is left out, because numbers
/// contradict labels too often.
final class ClaimReviews {

    static final String TYPE = "application/ld+json";

    private static final String CONTEXT = "https://schema.org";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ClaimReviews() {}

    /// @return empty for a verdict without a rating, a withdrawn one among them
    static Optional<ObjectNode> of(VerdictItem item, String address) {
        Verdict verdict = item.verdict();
        Claim claim = verdict.claim();
        Rating rating = verdict.rating();
        if (claim == null || rating == null) {
            return Optional.empty();
        }
        ObjectNode review = typed("ClaimReview");
        review.put("@context", CONTEXT).put("@id", address);
        ArticleSummary article = item.articles().isEmpty() ? null : item.articles().getFirst();
        if (article != null) {
            put(review, "url", article.url());
            put(review, "datePublished", text(article.publishedAt()));
        }
        put(review, "dateModified", text(verdict.observedAt()));
        review.set("author", author(verdict.assessor()));
        review.put("claimReviewed", claim.text());
        review.set("itemReviewed", reviewed(claim));
        review.set("reviewRating", typed("Rating").put("alternateName", rating.verbatim()));
        review.set("sdPublisher", typed("Organization").put("name", "OnRecord"));
        if (Headline.isMachines(verdict)) {
            review.put(
                    "disambiguatingDescription",
                    "A repetition that a machine found and no person has confirmed");
        }
        return Optional.of(review);
    }

    /// Where a verdict is told.
    static String address(UriInfo uri, String verdictId) {
        return uri.getBaseUriBuilder().path("v1/verdicts").path(verdictId).build().toString();
    }

    /// @param newest when the newest of them came; null when there are none
    static ObjectNode feed(List<ObjectNode> reviews, @Nullable Instant newest) {
        ObjectNode feed = typed("DataFeed").put("@context", CONTEXT);
        put(feed, "dateModified", text(newest));
        ArrayNode elements = feed.putArray("dataFeedElement");
        for (ObjectNode review : reviews) {
            ObjectNode element = typed("DataFeedItem");
            element.set("dateModified", review.get("dateModified"));
            element.putArray("item").add(review.without("@context"));
            elements.add(element);
        }
        return feed;
    }

    private static ObjectNode reviewed(Claim claim) {
        ObjectNode reviewed = typed("Claim");
        put(reviewed, "datePublished", claim.date());
        if (claim.claimant() != null) {
            reviewed.set("author", typed("Thing").put("name", claim.claimant()));
        }
        return reviewed;
    }

    private static ObjectNode author(@Nullable Assessor assessor) {
        ObjectNode author =
                typed(assessor == null || assessor.domain() == null ? "Thing" : "Organization");
        if (assessor != null) {
            put(author, "name", assessor.name() == null ? assessor.domain() : assessor.name());
            put(author, "url", assessor.domain() == null ? null : "https://" + assessor.domain());
        }
        return author;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("@type", type);
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
