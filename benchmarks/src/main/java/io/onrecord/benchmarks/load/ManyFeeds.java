package io.onrecord.benchmarks.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How soon an instance has asked for very many feeds, of 250 hosts on this machine. Wants a stack
/// on its usual ports that may ask them:
///
/// `ONRECORD_FETCH_ALLOWED_HOSTS=$(benchmarks/run io.onrecord.benchmarks.load.ManyFeeds hosts)
/// ./onrecord up --data FOLDER`
///
/// Arguments: how many feeds (10000), after how many seconds to stop (900).
public final class ManyFeeds {

    private static final int HOSTS = 250;
    private static final int PORT = 8098;
    private static final URI OPML = URI.create("http://127.0.0.1:8081/v1/feeds/opml");

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final int feeds;

    private ManyFeeds(int feeds) {
        this.feeds = feeds;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("hosts")) {
            System.out.println(
                    IntStream.range(0, HOSTS)
                            .mapToObj(ManyFeeds::host)
                            .collect(Collectors.joining(",")));
            return;
        }
        int feeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 900;
        new ManyFeeds(feeds).run(seconds);
    }

    private void run(int seconds) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(PORT), 1_000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        add();
        long begin = System.nanoTime();
        double elapsed = 0;
        while (asked.size() < feeds && elapsed < seconds) {
            Thread.sleep(1_000);
            elapsed = (System.nanoTime() - begin) / 1e9;
            if ((long) elapsed % 15 == 0) {
                System.out.printf(Locale.ROOT, "%4.0f s: %,d feeds%n", elapsed, asked.size());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d of %,d feeds of %d hosts in %.0f s: %.0f requests a second, %,d unchanged%n",
                asked.size(),
                feeds,
                HOSTS,
                elapsed,
                requests.get() / elapsed,
                unchanged.get());
        server.stop(0);
    }

    private void add() throws IOException, InterruptedException {
        String outlines =
                IntStream.range(0, feeds)
                        .mapToObj(ManyFeeds::outline)
                        .collect(Collectors.joining("\n"));
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(
                            HttpRequest.newBuilder(OPML)
                                    .header("Content-Type", "text/x-opml")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "<opml version=\"2.0\" xmlns:onrecord=\"https://onrecord.io/opml\"><body>"
                                                            + outlines
                                                            + "</body></opml>"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            System.out.println(answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }

    /// A host that is a number has no domain: whose feed it is has to be said.
    private static String outline(int number) {
        return "<outline type=\"rss\" xmlUrl=\"%s\" onrecord:source=\"feeds%d.example\"/>"
                .formatted(url(number), number % HOSTS);
    }

    private static String host(int number) {
        return "127.0.1." + (number + 1);
    }

    private static String url(int number) {
        return "http://" + host(number % HOSTS) + ":" + PORT + "/feed/" + number + ".xml";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith("/feed/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            asked.add(path);
            String tag = '"' + path + '"';
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            byte[] feed = feed(path).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
        }
    }

    /// With one item, whose text is all there.
    private static String feed(String path) {
        String[] sentences = {
            "The council of Saltholm met behind closed doors for the ninth time this year.",
            "“We will mend the lock before the winter,” said Nella Harrow, who keeps it.",
            "Nobody else in the room would say when the ferry is to run again."
        };
        String words = Arrays.stream(sentences).collect(Collectors.joining("</p><p>"));
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel><title>Feed</title><item><title>The lock of "
                + path
                + "</title>"
                + "<guid isPermaLink=\"false\">"
                + path
                + "</guid>"
                + "<content:encoded><![CDATA[<p>"
                + words
                + "</p><p>"
                + path
                + "</p>]]>"
                + "</content:encoded></item></channel></rss>";
    }
}
