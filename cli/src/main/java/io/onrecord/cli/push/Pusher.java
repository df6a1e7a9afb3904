package io.onrecord.cli.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.onrecord.cli.Refusal;
import io.onrecord.cli.process.Pause;
import io.onrecord.cli.push.Submissions.Submission;
import io.onrecord.cli.terminal.Terminal;
import io.onrecord.events.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Posts articles to ingest-service, many at once. What of a batch it does not take is sent again
/// by itself: a bad article is named and all others go through, a service that asks to wait is
/// waited for.
public final class Pusher {

    private static final int ACCEPTED = 202;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int BATCH_ARTICLES = 50;
    private static final int BATCH_CHARACTERS = 1 << 19;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI articles;
    private final Optional<String> key;
    private final Terminal terminal;
    private final List<Submission> batch = new ArrayList<>();
    private int characters;
    private int accepted;
    private int refused;

    /// @param ingest the service's address
    /// @param key empty where none is needed
    public Pusher(URI ingest, Optional<String> key, Terminal terminal) {
        this.articles = ingest.resolve("/v1/articles");
        this.key = key;
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
        JsonNode receipts = json(post(all)).path("items");
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
        HttpResponse<String> answer = post(submission.article());
        if (answer.statusCode() == ACCEPTED) {
            accepted++;
        } else {
            refuse(submission.where() + ": " + problem(answer));
        }
    }

    /// Asks until the service says yes or no.
    private HttpResponse<String> post(JsonNode body) {
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(articles)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        key.ifPresent(secret -> asked.header("Authorization", "Bearer " + secret));
        HttpRequest request = asked.build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String why;
            try {
                HttpResponse<String> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == NOT_FOUND || answer.statusCode() == NOT_ALLOWED) {
                    throw new Refusal(
                            articles + " takes no articles: " + problem(answer),
                            "Name the address of ingest-service with --to URL.");
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    return answer;
                }
                why = problem(answer);
            } catch (IOException e) {
                why = "no answer (" + e.getClass().getSimpleName() + ")";
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                why = "interrupted";
            }
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                throw new Refusal(
                        articles + ": " + why + "; " + accepted + " articles were accepted before",
                        "Is it running? See onrecord status. Another address: --to URL.");
            }
            Pause.of(PAUSE);
        }
    }

    /// An RFC 9457 problem in one line.
    private static String problem(HttpResponse<String> answer) {
        JsonNode problem = json(answer);
        String field = problem.path("field").asText("");
        return "HTTP %d %s %s%s"
                .formatted(
                        answer.statusCode(),
                        problem.path("code").asText(""),
                        field.isEmpty() ? "" : field + ": ",
                        problem.path("detail").asText(problem.path("title").asText("")));
    }

    /// The answer's body; a missing node when it is no JSON.
    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
