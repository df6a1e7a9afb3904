package io.onrecord.analysis.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.events.Ids;
import io.onrecord.events.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes what the models of this package are made of, read as the matcher reads it, for
/// `train-matching`: `words FOLDER OUT` the texts with their words, `figures FOLDER OUT` what is
/// alike in pairs of query and claim, each a line: query, words of the claim, whether it is right,
/// figures; `texts FOLDER OUT` what stands behind the names of queries and claims there.
final class TrainMatching {

    private static final int CANDIDATES = 60;

    private final Path folder;

    private TrainMatching(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        TrainMatching training = new TrainMatching(Path.of(arguments[1]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            switch (arguments[0]) {
                case "words" -> training.words(out);
                case "figures" -> training.figures(out);
                case "texts" -> training.texts(out);
                default -> throw new IllegalArgumentException("words, figures or texts");
            }
        }
    }

    private void words(BufferedWriter out) throws IOException {
        Set<String> claims = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Path set : sets()) {
            for (JsonNode claim : lines(set.resolve("claims.jsonl"))) {
                claims.add(claim.get("claim").asText());
                others.add(claim.path("title").asText(""));
            }
            for (JsonNode query : lines(set.resolve("train.jsonl"))) {
                others.add(PostText.of(query.get("query").asText()).words());
            }
        }
        others.removeAll(claims);
        write(claims, true, out);
        write(others, false, out);
    }

    private static void write(Set<String> texts, boolean claims, BufferedWriter out)
            throws IOException {
        for (String text : texts) {
            Wording wording = Wording.of(text);
            Set<String> stems = new LinkedHashSet<>();
            wording.content().forEach(word -> stems.add(Stem.of(word)));
            ObjectNode line = Json.MAPPER.createObjectNode();
            line.put("text", text).put("claim", claims);
            line.set("words", Json.MAPPER.valueToTree(wording.words()));
            line.set("stems", Json.MAPPER.valueToTree(stems));
            out.write(Json.MAPPER.writeValueAsString(line));
            out.newLine();
        }
    }

    private void figures(BufferedWriter out) throws IOException {
        for (Path set : sets()) {
            List<JsonNode> claims = lines(set.resolve("claims.jsonl"));
            ClaimIndex index = new ClaimIndex(claims.stream().map(TrainMatching::all).toList());
            int number = 0;
            for (JsonNode query : lines(set.resolve("train.jsonl"))) {
                pairs(set.getFileName() + "/" + number++, query, claims, index, out);
            }
        }
    }

    private void texts(BufferedWriter out) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path set : sets()) {
            for (JsonNode claim : lines(set.resolve("claims.jsonl"))) {
                String text = claim.get("claim").asText();
                texts.putIfAbsent(Ids.normal(text), text);
            }
            int number = 0;
            for (JsonNode query : lines(set.resolve("train.jsonl"))) {
                String post = PostText.of(query.get("query").asText()).words();
                texts.put(set.getFileName() + "/" + number++, post);
            }
        }
        out.write(Json.MAPPER.writeValueAsString(texts));
    }

    private static void pairs(
            String id, JsonNode query, List<JsonNode> claims, ClaimIndex index, BufferedWriter out)
            throws IOException {
        Set<String> ids = new HashSet<>();
        query.get("matches").forEach(right -> ids.add(right.asText()));
        Set<String> right =
                claims.stream()
                        .filter(claim -> ids.contains(claim.get("claim_id").asText()))
                        .map(claim -> Ids.normal(claim.get("claim").asText()))
                        .collect(Collectors.toSet());
        PostText post = PostText.of(query.get("query").asText());
        Statement passage = Statement.of(post.words());
        for (ClaimIndex.Hit hit : index.find(post.words(), CANDIDATES)) {
            JsonNode claim = claims.get(hit.claim());
            CheckedClaim checked =
                    CheckedClaim.of(
                            claim.get("claim").asText(),
                            text(claim, "title"),
                            text(claim, "subtitle"),
                            null);
            String words = Ids.normal(claim.get("claim").asText());
            out.write(id + "," + words + "," + (right.contains(words) ? 1 : 0));
            for (double figure : Likeness.figures(passage, checked, post.author())) {
                out.write(String.format(Locale.ROOT, ",%.9g", figure));
            }
            out.newLine();
        }
    }

    private static String all(JsonNode claim) {
        return Stream.of("claim", "title", "subtitle")
                .map(field -> claim.path(field).asText(""))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.hasNonNull(field) ? line.get(field).asText() : null;
    }

    private List<Path> sets() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return List.copyOf(
                    entries.filter(Files::isDirectory)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }
}
