package io.onrecord.cli.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.events.Json;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The published ratings in a file of review markup: each `ClaimReview`, wherever in a piece it
/// stands, becomes an article of its own that carries it.
final class Reviews implements Pieces {

    private static final int DEEPEST = 8;

    private final Pieces elements;
    private final Deque<Piece> waiting = new ArrayDeque<>();

    /// @param elements of a feed, an array or a file of lines
    Reviews(Pieces elements) {
        this.elements = elements;
    }

    @Override
    public @Nullable Piece next() throws IOException {
        while (waiting.isEmpty()) {
            Piece element = elements.next();
            if (element == null) {
                return null;
            }
            waiting.addAll(of(element));
        }
        return waiting.remove();
    }

    private static List<Piece> of(Piece element) throws IOException {
        return switch (element) {
            case Piece.Bad bad -> List.of(bad);
            case Piece.Json(String where, byte[] object) -> reviews(where, object);
            case Piece.Page page -> List.of(noMarkup(page.where()));
            case Piece.Body body -> List.of(noMarkup(body.where()));
        };
    }

    private static Piece noMarkup(String where) {
        return new Piece.Bad(where, "MALFORMED_JSON", "no JSON, and no CSV with a header");
    }

    private static List<Piece> reviews(String where, byte[] element) throws IOException {
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(element);
        } catch (JacksonException e) {
            return List.of(new Piece.Bad(where, "MALFORMED_JSON", e.getOriginalMessage()));
        }
        List<JsonNode> found = new ArrayList<>();
        find(tree, 0, found);
        if (found.isEmpty()) {
            return List.of(new Piece.Bad(where, "NO_CLAIM_REVIEW", "it holds no ClaimReview"));
        }
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode review : found) {
            String place = found.size() == 1 ? where : where + "[" + pieces.size() + "]";
            pieces.add(RatedArticle.of(place, review, tree.path("url").asText("")));
        }
        return pieces;
    }

    private static void find(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject() && isClaimReview(node)) {
            found.add(node);
            return;
        }
        for (JsonNode child : node) {
            find(child, depth + 1, found);
        }
    }

    private static boolean isClaimReview(JsonNode object) {
        JsonNode type = object.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (one.asText("").endsWith("ClaimReview")) {
                    return true;
                }
            }
        }
        return type.asText("").endsWith("ClaimReview")
                || (type.isMissingNode() && object.hasNonNull("claimReviewed"));
    }
}
