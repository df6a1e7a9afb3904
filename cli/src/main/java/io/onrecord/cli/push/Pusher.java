package io.onrecord.cli.push;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.cli.push.Submissions.Submission;
import io.onrecord.cli.service.IngestApi;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Posts articles to ingest-service, many at once. What of a batch it does not take is sent again
/// by itself: a bad article is named and all others go through, a service that asks to wait is
/// waited for.
public final class Pusher {

    private static final int ACCEPTED = 202;
    private static final int BATCH_ARTICLES = 50;
    private static final int BATCH_CHARACTERS = 1 << 19;

    private final IngestApi ingest;
    private final Terminal terminal;
    private final List<Submission> batch = new ArrayList<>();
    private int characters;
    private int accepted;
    private int refused;

    /// @param ingest the service's address
    /// @param key empty where none is needed
    public Pusher(URI ingest, Optional<String> key, Terminal terminal) {
        this.ingest = new IngestApi(ingest, Map.of(), key);
        this.terminal = terminal;
    }

    /// @param accepted articles that Kafka has
    /// @param refused articles and lines that were bad; each has been reported
    public record Outcome(int accepted, int refused) {}

    public Outcome push(List<Path> paths) throws IOException {
        new Submissions(this::add, this::refuse).read(paths);
        flush();
        return new Outcome(accepted, refused);
    }

    private void add(Submission submission) {
        batch.add(submission);
        characters += submission.article().toString().length();
        if (batch.size() >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    private void refuse(String why) {
        refused++;
        terminal.err().println(why);
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        JsonNode all = Json.MAPPER.valueToTree(batch.stream().map(Submission::article).toList());
        JsonNode receipts = post(all).json().path("items");
        for (int i = 0; i < batch.size(); i++) {
            if (receipts.path(i).path("status").asInt() == ACCEPTED) {
                accepted++;
            } else {
                pushAlone(batch.get(i));
            }
        }
        batch.clear();
        characters = 0;
    }

    private void pushAlone(Submission submission) {
        IngestApi.Answer answer = post(submission.article());
        if (answer.status() == ACCEPTED) {
            accepted++;
        } else {
            refuse(submission.where() + ": " + answer.problem());
        }
    }

    private IngestApi.Answer post(JsonNode body) {
        return ingest.post(
                body.toString().getBytes(StandardCharsets.UTF_8), "application/json", null);
    }
}
