package io.onrecord.cli.stage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.analysis.match.ClaimSearch;
import io.onrecord.cli.Exit;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.encoder.MiniLm;
import io.onrecord.events.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `onrecord match`.
@Command(
        name = "match",
        description = {
            "Find the checked claims that texts repeat.",
            "CLAIMS: {\"claim_id\", \"claim\"[, \"title\", \"subtitle\", \"rating\", \"claimant\","
                    + " \"date\"]} a line. QUERIES: {\"query_id\", \"query\"[, \"speaker\","
                    + " \"date\"]} a line. OUT: {\"query_id\", \"matches\": [{\"claim_id\","
                    + " \"score\", \"polarity\", \"decision\"}]}, best first; decision is null when"
                    + " a match is not worth showing."
        },
        footer = {"%nExample:", "  onrecord match claims.jsonl queries.jsonl matches.jsonl"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {Exit.LIST_DONE, Exit.LIST_FAILED, Exit.LIST_USAGE, Exit.LIST_SKIPPED})
public final class MatchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            index = "0",
            arity = "1",
            paramLabel = "CLAIMS",
            description = "The checked claims, kept in memory.")
    private Path claims = Path.of("-");

    @Parameters(
            index = "1",
            arity = "1",
            paramLabel = "QUERIES",
            description = "The texts, or - for standard input.")
    private Path queries = Path.of("-");

    @Parameters(
            index = "2",
            arity = "1",
            paramLabel = "OUT",
            description = "The file to write, or - for standard output.")
    private Path out = Path.of("-");

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Matches a query at most; 10 if left out.")
    private int limit = 10;

    public MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Report known = new Report(terminal, claims.toString(), 0);
        List<ClaimSearch.Known> all = claims(known);
        Report report = new Report(terminal, queries.toString(), Streams.length(queries));
        try (MiniLm encoder = all.size() >= ClaimSearch.MANY ? encoder() : null;
                InputStream from = Streams.in(queries);
                OutputStream to = Streams.out(out)) {
            ClaimSearch search = new ClaimSearch(all, encoder);
            new Lines<>(line -> answer(search, line), report, InOrder.onAllCores())
                    .run(
                            new LineReader(from),
                            answer -> {
                                to.write(Json.MAPPER.writeValueAsBytes(answer));
                                to.write('\n');
                                report.written();
                            });
        }
        report.end();
        return known.skipped() + report.skipped() == 0 ? Exit.DONE : Exit.SKIPPED_LINES;
    }

    /// Null where it does not run: the search does without.
    private @Nullable MiniLm encoder() {
        try {
            return MiniLm.load();
        } catch (IllegalStateException e) {
            terminal.err()
                    .println(e.getMessage() + "; matches are found without it, and fewer shown");
            return null;
        }
    }

    private List<ClaimSearch.Known> claims(Report report) throws IOException {
        List<ClaimSearch.Known> all = new ArrayList<>();
        try (InputStream from = Streams.in(claims)) {
            new Lines<>(MatchCommand::known, report, InOrder.onAllCores())
                    .run(new LineReader(from), all::add);
        }
        return all;
    }

    private static ClaimSearch.Known known(ObjectNode line) throws BadLine {
        return new ClaimSearch.Known(
                TextLine.required(line, "claim_id"),
                TextLine.required(line, "claim"),
                TextLine.optional(line, "title"),
                TextLine.optional(line, "subtitle"),
                TextLine.optional(line, "rating"),
                TextLine.optional(line, "claimant"),
                TextLine.optional(line, "date"));
    }

    private ObjectNode answer(ClaimSearch search, ObjectNode line) throws BadLine {
        ClaimSearch.Query query =
                new ClaimSearch.Query(
                        TextLine.required(line, "query"),
                        TextLine.optional(line, "speaker"),
                        TextLine.optional(line, "date"));
        ObjectNode answer = Json.MAPPER.createObjectNode();
        answer.put("query_id", TextLine.required(line, "query_id"));
        ArrayNode matches = answer.putArray("matches");
        for (ClaimSearch.Hit hit : search.search(query, limit)) {
            ObjectNode match = matches.addObject();
            match.put("claim_id", hit.claimId());
            match.put("score", hit.score());
            match.put("polarity", hit.polarity().name());
            match.put("decision", hit.decision() == null ? null : hit.decision().name());
        }
        return answer;
    }
}
