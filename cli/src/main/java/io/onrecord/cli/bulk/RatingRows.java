package io.onrecord.cli.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Ratings in CSV (RFC 4180), with a header, a rating a line. Each row becomes the `ClaimReview`
/// that says the same.
///
/// Columns, in any order and case: `url`, `claim` and `rating`, which every row has; `claimant`,
/// `claim_date`, `reviewer`, `reviewer_url`, `date`, `language`, `headline`. Others are passed
/// over.
final class RatingRows implements Pieces {

    private static final Set<String> NEEDED = Set.of("url", "claim", "rating");

    private final String name;
    private final MappingIterator<Map<String, String>> rows;
    private int number;
    private boolean broken;

    RatingRows(String name, InputStream in) throws IOException {
        this.name = name;
        this.rows =
                new CsvMapper()
                        .enable(CsvParser.Feature.TRIM_SPACES)
                        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                        .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(in);
    }

    /// Whether a file that begins so has these columns.
    static boolean hasHeader(String head) {
        String header = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        Set<String> columns =
                java.util.Arrays.stream(header.split(","))
                        .map(column -> column.replace("\"", "").strip())
                        .collect(Collectors.toSet());
        return columns.containsAll(NEEDED);
    }

    @Override
    public @Nullable Piece next() throws IOException {
        if (broken) {
            return null;
        }
        String where = name + "#" + (number + 1);
        try {
            if (!rows.hasNextValue()) {
                return null;
            }
            number++;
            Map<String, String> row = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            row.putAll(rows.nextValue());
            return new Piece.Json(where, Json.MAPPER.writeValueAsBytes(review(row)));
        } catch (JacksonException e) {
            broken = true;
            return new Piece.Bad(
                    where,
                    "MALFORMED_CSV",
                    e.getOriginalMessage() + "; nothing behind it can be read");
        }
    }

    private static ObjectNode review(Map<String, String> row) {
        ObjectNode review =
                Json.MAPPER
                        .createObjectNode()
                        .put("@context", "https://schema.org")
                        .put("@type", "ClaimReview");
        put(review, "url", row.get("url"));
        put(review, "claimReviewed", row.get("claim"));
        put(review, "datePublished", row.get("date"));
        put(review, "inLanguage", row.get("language"));
        put(review, "headline", row.get("headline"));
        ObjectNode reviewer = review.putObject("author").put("@type", "Organization");
        put(reviewer, "name", row.get("reviewer"));
        put(reviewer, "url", row.get("reviewer_url"));
        ObjectNode claim = review.putObject("itemReviewed").put("@type", "Claim");
        put(claim, "datePublished", row.get("claim_date"));
        if (!row.getOrDefault("claimant", "").isBlank()) {
            put(claim.putObject("author").put("@type", "Person"), "name", row.get("claimant"));
        }
        put(
                review.putObject("reviewRating").put("@type", "Rating"),
                "alternateName",
                row.get("rating"));
        return review;
    }

    private static void put(ObjectNode object, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            object.put(field, value.strip());
        }
    }
}
