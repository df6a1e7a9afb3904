package io.onrecord.benchmarks.store;

import io.onrecord.benchmarks.InventedText;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// How long each list of a filled store takes to answer over HTTP: `ListsBenchmark URL TIMES`. Each
/// is asked for so many times with other values, one request after the other.
public final class ListsBenchmark {

    private static final int WARM_UP = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String store;
    private final SplittableRandom random = new SplittableRandom(4);
    private final InventedText text = new InventedText(7);
    private final Map<String, Supplier<String>> lists = new LinkedHashMap<>();

    private ListsBenchmark(String store) {
        this.store = store;
        quotes();
        verdicts();
        lists.put("/v1/publishers", () -> "/v1/publishers?limit=50");
        lists.put("/v1/speakers/{nameKey}", () -> "/v1/speakers/" + encoded(speaker()));
        lists.put("/v1/search, a word", () -> "/v1/search?q=" + encoded(word()));
        lists.put("/v1/search, two words", () -> "/v1/search?q=" + encoded(word() + " " + word()));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ListsBenchmark benchmark = new ListsBenchmark(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        System.out.printf("%-44s %8s %8s %8s%n", "milliseconds", "median", "99 %", "longest");
        for (Map.Entry<String, Supplier<String>> list : benchmark.lists.entrySet()) {
            benchmark.measure(list.getKey(), list.getValue(), times);
        }
    }

    private void quotes() {
        String quotes = "/v1/quotes?";
        lists.put("quotes", () -> quotes);
        lists.put("quotes, far behind", () -> quotes + "after=" + (1 + random.nextInt(9_999_999)));
        lists.put("quotes by speaker", () -> quotes + "speaker=" + encoded(speaker()));
        lists.put("quotes by publisher", () -> quotes + "publisher=" + publisher());
        lists.put("quotes by kind", () -> quotes + "kind=indirect");
        lists.put("quotes by language", () -> quotes + "language=de");
        lists.put("quotes said in a month", () -> quotes + month("said"));
        lists.put("quotes published in a month", () -> quotes + month("published"));
        lists.put("quotes observed in a month", () -> quotes + month("observed"));
        lists.put(
                "quotes by speaker and publisher",
                () -> quotes + "speaker=" + encoded(speaker()) + "&publisher=" + publisher());
        lists.put(
                "quotes by publisher, in a month",
                () -> quotes + "publisher=" + publisher() + "&" + month("published"));
    }

    private void verdicts() {
        String verdicts = "/v1/verdicts?";
        lists.put("verdicts", () -> verdicts);
        lists.put("verdicts by class", () -> verdicts + "class=FALSE");
        lists.put("verdicts by rating", () -> verdicts + "rating=Label+" + random.nextInt(60));
        lists.put("verdicts by speaker", () -> verdicts + "speaker=" + encoded(speaker()));
        lists.put(
                "verdicts by publisher",
                () -> verdicts + "publisher=plumbline" + random.nextInt(40) + ".example");
        lists.put("verdicts by kind", () -> verdicts + "kind=published_rating&status=active");
        lists.put("verdicts said in a month", () -> verdicts + month("said"));
        lists.put("verdicts observed in a month", () -> verdicts + month("observed"));
        lists.put(
                "verdicts by speaker and class",
                () -> verdicts + "class=TRUE&speaker=" + encoded(speaker()));
    }

    private void measure(String name, Supplier<String> path, int times)
            throws IOException, InterruptedException {
        double[] milliseconds = new double[times];
        for (int i = -WARM_UP; i < times; i++) {
            URI address = URI.create(store + path.get());
            long start = System.nanoTime();
            HttpResponse<byte[]> answer =
                    http.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 && answer.statusCode() != 404) {
                throw new IOException(address + ": HTTP " + answer.statusCode());
            }
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "%-44s %8.1f %8.1f %8.1f%n",
                name,
                milliseconds[times / 2],
                milliseconds[(times - 1) * 99 / 100],
                milliseconds[times - 1]);
    }

    private String speaker() {
        return InventedPress.speaker(random.nextInt(10_000_000));
    }

    private String publisher() {
        return InventedPress.publisher(random.nextInt(1_000_000));
    }

    private String month(String what) {
        int year = 2016 + random.nextInt(10);
        int month = 1 + random.nextInt(11);
        return "%sFrom=%d-%02d-01&%sBefore=%d-%02d-01"
                .formatted(what, year, month, what, year, month + 1);
    }

    private String word() {
        String[] words = text.sentence().replace(".", "").split(" ");
        return words[random.nextInt(words.length)];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
