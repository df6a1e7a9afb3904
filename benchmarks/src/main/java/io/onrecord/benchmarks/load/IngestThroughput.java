package io.onrecord.benchmarks.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// What ingest-service takes of ninjs items of 5 KB. Wants a stack that runs on its usual ports.
///
/// Arguments: `items FILE` writes such items, one a line; `arrays SECONDS` pushes a hundred at a
/// time over four connections, `singles SECONDS` one at a time over 32.
public final class IngestThroughput {

    private static final int ITEM = 5_000;
    private static final int ITEMS = 500;
    private static final int WARM_UP = 5;
    private static final String PLACE = "article-0";

    private final List<String> items = new ArrayList<>();
    private final AtomicLong number = new AtomicLong(System.currentTimeMillis() * 1000);
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    private IngestThroughput() {
        InventedArticles outlet = new InventedArticles(7, "throughput-wire.example", ITEM);
        for (int i = 0; i < ITEMS; i++) {
            ObjectNode item = outlet.ninjs(i);
            items.add(
                    item.put("uri", item.path("uri").asText().replaceFirst("\\d+$", "0"))
                            .toString());
        }
    }

    public static void main(String[] arguments) throws Exception {
        IngestThroughput run = new IngestThroughput();
        switch (arguments[0]) {
            case "items" -> {
                Files.write(Path.of(arguments[1]), run.items);
                createTopic();
            }
            case "arrays" -> run.push("arrays of 100, 4 connections", 4, 100, arguments[1]);
            case "singles" -> run.push("single items, 32 connections", 32, 1, arguments[1]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// What Kafka's own producer writes to, with as many partitions as the inbox.
    private static void createTopic() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:9092"))) {
            admin.createTopics(List.of(new NewTopic("inbox-throughput", 4, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void push(String what, int connections, int atOnce, String seconds) throws Exception {
        pushFor(connections, atOnce, WARM_UP);
        taken.set(0);
        bytes.set(0);
        double took = pushFor(connections, atOnce, Integer.parseInt(seconds));
        System.out.printf(
                Locale.ROOT,
                "%-32s %,8.0f items a second, %6.2f MB a second%n",
                what,
                taken.get() / took,
                bytes.get() / took / (1 << 20));
    }

    private double pushFor(int connections, int atOnce, int seconds) throws Exception {
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                all.add(threads.submit(() -> pushUntil(end, atOnce)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private Void pushUntil(long end, int atOnce) throws IOException, InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                byte[] body = body(atOnce);
                HttpResponse<Void> answer =
                        http.send(
                                HttpRequest.newBuilder(
                                                URI.create("http://127.0.0.1:8081/v1/articles"))
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() != 202) {
                    throw new IOException("HTTP " + answer.statusCode());
                }
                taken.addAndGet(atOnce);
                bytes.addAndGet(body.length);
            }
            return null;
        }
    }

    private byte[] body(int atOnce) {
        StringBuilder body = new StringBuilder(atOnce * ITEM);
        for (int i = 0; i < atOnce; i++) {
            long next = number.incrementAndGet();
            String item = items.get((int) (next % ITEMS)).replaceFirst(PLACE, "article-" + next);
            body.append(i == 0 ? "[" : ",").append(item);
        }
        String all = atOnce == 1 ? body.substring(1) : body.append(']').toString();
        return all.getBytes(StandardCharsets.UTF_8);
    }
}
