package io.onrecord.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Pushes fact-checks and listens for their verdicts: how long each took, from the push to the
/// stream.
final class VerdictTimes {

    private static final Pattern CLAIM = Pattern.compile("carried (\\d+) goats last winter");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Long, Long> arrived = new ConcurrentHashMap<>();
    private final InventedArticles newsroom =
            new InventedArticles(3, "live-plumbline.example", 1_000);
    private final URI ingest;
    private final long run = System.currentTimeMillis() / 1000 * 1000;
    private int pushed;

    VerdictTimes(URI store, URI ingest) {
        this.ingest = ingest;
        Thread.ofPlatform()
                .daemon()
                .name("stream")
                .start(() -> listen(store.resolve("/v1/stream?kind=PUBLISHED_RATING")));
    }

    /// One after the other, one a second.
    ///
    /// @return milliseconds, sorted
    double[] measure(int count) throws IOException, InterruptedException {
        double[] times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = one();
            Thread.sleep(Math.max(0, 1000 - (long) times[i]));
        }
        Arrays.sort(times);
        return times;
    }

    static String line(String what, double... sorted) {
        return String.format(
                Locale.ROOT,
                "%-28s median %5.0f ms   p95 %5.0f ms   worst %5.0f ms   (%d verdicts)",
                what,
                median(sorted),
                sorted[(int) (sorted.length * .95)],
                sorted[sorted.length - 1],
                sorted.length);
    }

    static double median(double... sorted) {
        return sorted[sorted.length / 2];
    }

    private double one() throws IOException, InterruptedException {
        long number = run + pushed++;
        HttpRequest push =
                HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        newsroom.rating(number).toString()))
                        .build();
        long begin = System.nanoTime();
        http.send(push, HttpResponse.BodyHandlers.discarding());
        while (!arrived.containsKey(number)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("no verdict in " + PATIENCE);
            }
            Thread.sleep(2);
        }
        return (arrived.get(number) - begin) / 1e6;
    }

    private void listen(URI stream) {
        try (Stream<String> lines =
                http.send(
                                HttpRequest.newBuilder(stream).build(),
                                HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            lines.forEach(line -> {
                long now = System.nanoTime();
                Matcher claim = CLAIM.matcher(line);
                if (line.startsWith("data:") && claim.find()) {
                    arrived.putIfAbsent(Long.parseLong(claim.group(1)), now);
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException("the stream broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
