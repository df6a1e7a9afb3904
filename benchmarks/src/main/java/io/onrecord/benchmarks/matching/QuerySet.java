package io.onrecord.benchmarks.matching;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.analysis.match.ClaimSearch;
import io.onrecord.analysis.match.SentenceEncoder;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A folder with `claims.jsonl` and files of queries: the claims, and what finds them.
///
/// @param same of each claim id, a form that claims with the same words share
record QuerySet(
        Path folder,
        ClaimSearch search,
        PlainBm25 baseline,
        List<String> claimIds,
        Map<String, String> same) {

    /// @param right ids of the claims that it repeats
    /// @param original what it was made from, where it was made
    record Query(
            String text, @Nullable String speaker, Set<String> right, @Nullable String original) {

        Query unchanged() {
            return original == null ? this : new Query(original, speaker, right, null);
        }
    }

    /// @param encoder null to search without one
    static QuerySet read(Path folder, @Nullable SentenceEncoder encoder) {
        List<ClaimSearch.Known> claims = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve("claims.jsonl"))) {
            ClaimSearch.Known known =
                    new ClaimSearch.Known(
                            line.get("claim_id").asText(),
                            line.get("claim").asText(),
                            text(line, "title"),
                            text(line, "subtitle"),
                            text(line, "rating"),
                            null,
                            null);
            claims.add(known);
            documents.add(String.join(" ", known.claim(), or(known.title()), or(known.subtitle())));
        }
        Map<String, String> same =
                claims.stream()
                        .collect(
                                Collectors.toMap(
                                        ClaimSearch.Known::claimId, k -> Ids.normal(k.claim())));
        return new QuerySet(
                folder,
                new ClaimSearch(claims, encoder),
                new PlainBm25(documents),
                claims.stream().map(ClaimSearch.Known::claimId).toList(),
                same);
    }

    List<Query> queries(String file) {
        return lines(folder.resolve(file)).stream().map(QuerySet::query).toList();
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /// Whether a claim is a right one, or has the words of one.
    boolean isRight(Query query, String claimId) {
        String words = same.get(claimId);
        return query.right().stream().anyMatch(id -> words != null && words.equals(same.get(id)));
    }

    private static Query query(JsonNode line) {
        Set<String> right = new HashSet<>();
        line.path("matches").forEach(id -> right.add(id.asText()));
        return new Query(
                line.get("query").asText(), text(line, "speaker"), right, text(line, "original"));
    }

    private static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add(Json.MAPPER.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.hasNonNull(field) ? line.get(field).asText() : null;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
