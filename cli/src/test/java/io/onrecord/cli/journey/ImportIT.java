package io.onrecord.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.bulk.ExampleFiles;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// `onrecord import`, as a process of its own, over a running stack.
@ExtendWith(SharedStack.class)
class ImportIT {

    private static final int ARTICLES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StackClient stack;
    private final String to;

    @TempDir private Path folder;

    ImportIT(RunningStack running) {
        stack = running.client();
        to = "--to=http://127.0.0.1:" + stack.ingest();
    }

    @Test
    void anImportKilledInTheMiddleAndTakenUpAgainLeavesTheRowsOfAnUndisturbedOne()
            throws Exception {
        Path calm = folder.resolve("calm.jsonl.gz");
        Files.write(calm, ExampleFiles.gzip(lines("calm-import.example")));
        Command.Result undisturbed = run(calm.toString());
        assertThat(undisturbed.exit()).as(undisturbed.output()).isEqualTo(3);

        byte[] stormy =
                lines("calm-import.example")
                        .replace("calm-import", "wild-import")
                        .getBytes(StandardCharsets.UTF_8);
        killInTheMiddle(Arrays.copyOf(stormy, stormy.length / 4 * 3));
        Process again = start("--name=wild", "-");
        try (OutputStream in = again.getOutputStream()) {
            in.write(stormy);
        }
        Command.Result resumed = Command.finish(again);

        assertThat(resumed.exit()).as(resumed.output()).isEqualTo(3);
        assertThat(resumed.output()).contains("Going on in -, behind ");
        assertThat(last(resumed)).isEqualTo(last(undisturbed));
        assertThat(refusals("wild")).isEqualTo(refusals("calm")).hasSize(2);
        assertThat(settledRows("wild-import.example"))
                .isEqualTo(settledRows("calm-import.example"))
                .hasSizeGreaterThan(4 * ARTICLES);
        try (Stream<Path> left = Files.list(folder.resolve("data/imports"))) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".json"));
        }
    }

    @Test
    void everyKindOfFileIsTakenAndWhatIsBadIsReportedWithItsPlace() throws Exception {
        Path wire = ExampleFiles.wire(folder, "mixed-import.example");

        Command.Result dry = run("--dry-run", wire.toString());
        assertThat(dry.exit()).as(dry.output()).isEqualTo(3);
        assertThat(last(dry)).startsWith("9 articles would be accepted, 4 refused");
        Command.Result done = run(wire.toString());

        assertThat(done.exit()).as(done.output()).isEqualTo(3);
        assertThat(last(done))
                .startsWith(
                        "9 articles accepted, 4 refused (INVALID_FIELD 1, MALFORMED_JSON 1,"
                                + " UNKNOWN_FORMAT 1, UNREADABLE_FILE 1)");
        assertThat(refusals("data"))
                .containsExactly(
                        "INVALID_FIELD b-ninjs.json#2",
                        "MALFORMED_JSON c-night.jsonl:2",
                        "UNKNOWN_FORMAT logo.gif",
                        "UNREADABLE_FILE z-cut.jsonl.gz");
        await().atMost(PATIENCE)
                .until(() -> articles("%mixed-import.example").size(), count -> count == 9);
        assertThat(articles("%mixed-import.example")).allMatch(row -> row.startsWith("BACKFILL "));
    }

    @Test
    void importedRatingsAreVerdictsAndWhoRepeatsTheClaimIsFound() throws Exception {
        String claim = "The lighthouse of Saltholm burned 7,431 litres of oil last winter";
        Path feed = folder.resolve("feed.json");
        Files.writeString(
                feed,
                """
                {"@type":"DataFeed","dataFeedElement":[{"@type":"DataFeedItem","item":[
                {"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"%s",
                "url":"https://lamp-gauge.example/oil","datePublished":"2031-02-03",
                "author":{"@type":"Organization","name":"The Lamp Gauge","url":"https://lamp-gauge.example"},
                "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Ines Okafor"}},
                "reviewRating":{"@type":"Rating","alternateName":"Mostly False"}}]}]}
                """
                        .formatted(claim));

        Command.Result done = run("--ratings", feed.toString());
        assertThat(done.exit()).as(done.output()).isZero();
        JsonNode rating =
                stack.getUntil(
                                "/v1/verdicts?publisher=lamp-gauge.example",
                                it -> !it.path("items").isEmpty())
                        .at("/items/0");
        assertThat(rating.at("/rating/verbatim").asText()).isEqualTo("Mostly False");
        assertThat(rating.path("evidence"))
                .extracting(it -> it.path("role").asText() + " " + it.path("words").asText())
                .containsExactly("RATING Mostly False", "CLAIM " + claim, "CLAIMANT Ines Okafor");

        stack.push(
                """
                {"source":"lamp-repeat.example","uri":"oil-1",
                "text":"The council met again.\\n\\n“%s,” said Ines Okafor, the mayor of Saltholm."}
                """
                        .formatted(claim));
        stack.getUntil(
                "/v1/verdicts?kind=REPEAT&claim=" + rating.at("/claim/id").asText(),
                it -> !it.path("items").isEmpty());
    }

    /// Reports, every tenth of them in two versions, and two bad lines.
    private static String lines(String domain) {
        Newsroom newsroom = new Newsroom(domain);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < ARTICLES; i++) {
            lines.append(newsroom.report(i)).append('\n');
            if (i % 10 == 0) {
                lines.append(newsroom.report(i).put("headline", "Again")).append('\n');
            }
            if (i % 150 == 7) {
                lines.append("{\"source\":\"calm-import.example\"}\n");
            }
        }
        return lines.toString();
    }

    /// Gives it a part of what it will get, and kills it when it has noted that some is done.
    private void killInTheMiddle(byte[] part) throws Exception {
        Process first = start("--name=wild", "-");
        first.getOutputStream().write(part);
        first.getOutputStream().flush();
        await().atMost(PATIENCE)
                .until(() -> placeFiles().stream().anyMatch(it -> it.path("accepted").asInt() > 0));
        first.destroyForcibly().waitFor();
        assertThat(placeFiles())
                .singleElement()
                .satisfies(
                        place -> assertThat(place.path("accepted").asInt()).isLessThan(ARTICLES));
    }

    private List<JsonNode> placeFiles() throws IOException {
        Path imports = folder.resolve("data/imports");
        if (!Files.exists(imports)) {
            return List.of();
        }
        List<JsonNode> places = new ArrayList<>();
        try (Stream<Path> files = Files.list(imports)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                places.add(Json.MAPPER.readTree(Files.readString(file)));
            }
        }
        return places;
    }

    private Process start(String... arguments) throws IOException {
        String report = arguments[0].startsWith("--name=") ? arguments[0].substring(7) : "data";
        List<String> all = new ArrayList<>(List.of("import", to));
        all.add("--data=" + folder.resolve("data"));
        all.add("--report=" + folder.resolve(report + ".ndjson"));
        all.addAll(List.of(arguments));
        return new ProcessBuilder(Command.line(all.toArray(String[]::new)))
                .redirectErrorStream(true)
                .start();
    }

    private Command.Result run(String... arguments) throws Exception {
        Command.Result result = Command.finish(start(arguments));
        if (arguments[0].endsWith("calm.jsonl.gz")) {
            Files.move(folder.resolve("data.ndjson"), folder.resolve("calm.ndjson"));
        }
        return result;
    }

    /// Code and place of each, the place without its folder.
    private List<String> refusals(String report) throws IOException {
        List<String> refusals = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(report + ".ndjson"))) {
            JsonNode refusal = Json.MAPPER.readTree(line);
            String where = refusal.path("where").asText();
            String place = where.substring(where.lastIndexOf('/') + 1);
            refusals.add(
                    refusal.path("code").asText()
                            + " "
                            + place.replaceFirst("^(?:-|calm.jsonl.gz):", ""));
        }
        return refusals;
    }

    private static String last(Command.Result result) {
        return result.output().lines().toList().getLast().replaceFirst(", in [\\d.]+ s$", "");
    }

    private List<String> articles(String domain) throws Exception {
        return stack.rows(
                "select lane || ' ' || (event->>'uri') from store.article_version"
                        + " where source_domain like ? order by 1",
                domain);
    }

    /// All that came of an outlet's articles, under their own names.
    private List<String> settledRows(String domain) {
        List<List<String>> seen = new ArrayList<>();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    seen.add(rows(domain));
                    return seen.getLast().size() > 4 * ARTICLES
                            && seen.size() > 1
                            && seen.getLast().equals(seen.get(seen.size() - 2));
                });
        return seen.getLast();
    }

    private List<String> rows(String domain) throws Exception {
        List<String> rows = new ArrayList<>();
        rows.addAll(
                stack.rows(
                        "select concat_ws(' ', a.event->>'uri', 'seen', s.number, s.revision,"
                                + " s.outcome, s.sent, s.status) from ingest.seen s"
                                + " join store.article_version a using (article_id, number, revision)"
                                + " where source_domain = ? order by 1",
                        domain));
        rows.addAll(
                stack.rows(
                        "select concat_ws(' ', event->>'uri', number, revision, status, lane,"
                                + " headline, text_hash) from store.article_version"
                                + " where source_domain = ? order by 1",
                        domain));
        rows.addAll(
                stack.rows(
                        "select concat_ws(' ', a.event->>'uri', q.number, q.revision, q.words,"
                                + " q.name_key, q.position is not null) from store.quote q"
                                + " join store.article_version a using (article_id, number, revision)"
                                + " where a.source_domain = ? order by 1",
                        domain));
        return rows;
    }
}
