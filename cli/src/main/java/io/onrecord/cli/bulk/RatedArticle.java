package io.onrecord.cli.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.rating.RatingFound;
import io.onrecord.analysis.rating.RatingReader;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import io.onrecord.events.Lane;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A `ClaimReview` as the article that it stands for: the fact-checker's page, of which the markup
/// is known and no word. The verdict's evidence are the words of the markup.
///
/// It has an identifier of its own, so that it never takes the place of the page itself, should
/// that come in too: one rating on two pages is one verdict.
final class RatedArticle {

    private static final RatingReader READER = new RatingReader();
    private static final int LONGEST_HEADLINE = 300;

    private RatedArticle() {}

    /// @param page the address that stands beside the review, for one that has none of its own
    static Piece of(String where, JsonNode review, String page) throws JsonProcessingException {
        String address = text(review, "url").orElse(page);
        Optional<URI> url = address(address);
        if (url.isEmpty()) {
            return new Piece.Bad(where, "MISSING_FIELD", "url: the address of the fact-check");
        }
        String markup = Json.MAPPER.writeValueAsString(review);
        ObjectNode article = article(review, markup, url.get());
        Optional<String> missing = missing(article, markup, url.get());
        return missing.isPresent()
                ? new Piece.Bad(where, "MISSING_FIELD", missing.get())
                : new Piece.Json(where, Json.MAPPER.writeValueAsBytes(article));
    }

    private static ObjectNode article(JsonNode review, String markup, URI url) {
        String claim = text(review, "claimReviewed").orElse("");
        String reviewer = text(review.path("author"), "name").orElse(url.getHost());
        String headline =
                text(review, "headline").or(() -> text(review, "name")).orElse("Rated: " + claim);
        ObjectNode article =
                Json.MAPPER
                        .createObjectNode()
                        .put("source", url.getHost())
                        .put("sourceName", reviewer)
                        .put("uri", "claimreview:" + Ids.textHash(url + "\n" + Ids.normal(claim)))
                        .put("url", url.toString())
                        .put("headline", cut(headline))
                        .put("text", "A rating by %s, known by its markup.".formatted(reviewer));
        text(review, "inLanguage").ifPresent(language -> article.put("language", language));
        text(review, "datePublished")
                .map(RatedArticle::time)
                .ifPresent(time -> article.put("publishedAt", time));
        article.putArray("reviews").addObject().put("syntax", "JSON_LD").put("text", markup);
        return article;
    }

    /// What the review lacks to be a rating, as its reader sees it; empty when it is one.
    private static Optional<String> missing(ObjectNode it, String markup, URI url) {
        Article article =
                new Article(
                        "",
                        new ArticleVersion(1, 0),
                        "",
                        url,
                        new Article.Source(
                                it.path("sourceName").asText(), it.path("source").asText(), null),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Article.Status.USABLE,
                        null,
                        null,
                        it.path("text").asText(),
                        "",
                        List.of(),
                        List.of(new Article.Review(Article.Review.Syntax.JSON_LD, markup)),
                        null,
                        Lane.BACKFILL);
        List<RatingFound> ratings = READER.read(article);
        if (ratings.isEmpty() || ratings.getFirst().claim() == null) {
            return Optional.of("claimReviewed: the words that are rated");
        }
        return ratings.getFirst().label() == null
                ? Optional.of("reviewRating.alternateName: the rating in words")
                : Optional.empty();
    }

    private static Optional<URI> address(String given) {
        try {
            URI url = URI.create(given.strip());
            boolean web =
                    url.getHost() != null && String.valueOf(url.getScheme()).startsWith("http");
            return web ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable JsonNode object, String field) {
        JsonNode value = object == null ? null : object.isArray() ? object.path(0) : object;
        return Optional.ofNullable(value)
                .map(it -> it.path(field))
                .filter(JsonNode::isTextual)
                .map(it -> it.asText().strip())
                .filter(it -> !it.isEmpty());
    }

    /// A day is its beginning; a time without a zone is UTC's; anything else is not handed on.
    private static @Nullable String time(String given) {
        if (given.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return given + "T00:00:00Z";
        }
        if (given.matches("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?")) {
            return given.replace(' ', 'T') + "Z";
        }
        return given.matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)")
                ? given
                : null;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_HEADLINE ? line : line.substring(0, LONGEST_HEADLINE);
    }
}
