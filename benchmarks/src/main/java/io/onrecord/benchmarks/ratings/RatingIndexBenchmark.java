package io.onrecord.benchmarks.ratings;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.benchmarks.InventedRatings;
import io.onrecord.benchmarks.InventedText;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Span;
import io.onrecord.events.Speaker;
import io.onrecord.extract.ExtractConfig;
import io.onrecord.extract.rating.IndexPosition;
import io.onrecord.extract.rating.RatingIndex;
import io.onrecord.extract.rating.RatingSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The index of ratings over invented claims: `RatingIndexBenchmark FOLDER CLAIMS`. Prints how
/// large it is, how soon it is ready after a restart, how much memory it takes, how long one quote
/// is matched by one thread, and what of an exhaustive search its candidates reach.
public final class RatingIndexBenchmark {

    private static final int QUOTES = 5_000;
    private static final int WARM_UP = 3;
    private static final int EXHAUSTIVE = 40;

    /// Every so many quotes, one says a claim.
    private static final int SAYS_ONE = 5;

    /// Of a thread's own time: what else a shared machine does is not counted.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final int claims;

    private RatingIndexBenchmark(Path folder, int claims) {
        this.folder = folder;
        this.claims = claims;
    }

    public static void main(String[] arguments) throws IOException {
        RatingIndexBenchmark benchmark =
                new RatingIndexBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        if (!Files.exists(benchmark.folder)) {
            benchmark.fill();
        }
        benchmark.measure();
    }

    private void fill() throws IOException {
        RatingIndex index = new RatingIndex(new Settings(folder));
        InventedText text = new InventedText(21);
        long start = System.nanoTime();
        for (int i = 0; i < claims; i++) {
            index.put(InventedRatings.of(text.sentence()));
        }
        index.show(claims);
        index.save(new IndexPosition("benchmark", claims, Instant.now()));
        index.close();
        System.out.printf("%d claims written in %.1f s%n", claims, seconds(start));
    }

    private void measure() throws IOException {
        System.out.printf("on disk: %.3f GB%n", bytes(folder) / 1e9);
        Repeats first = quotes().getFirst();
        long start = System.nanoTime();
        RatingIndex index = new RatingIndex(new Settings(folder));
        try (RatingSnapshot ratings = index.snapshot()) {
            int repeats = match(ratings, first);
            System.out.printf(
                    "ready after a restart, %d claims, first quote matched (%d repeats): %.2f s%n",
                    index.nextOffset(), repeats, seconds(start));
            speed(ratings);
            memory();
            reach(ratings);
        }
        index.close();
    }

    private void speed(RatingSnapshot ratings) {
        int warm = 0;
        for (int round = 0; round < WARM_UP; round++) {
            for (Repeats quote : quotes()) {
                warm += match(ratings, quote);
            }
        }
        System.out.printf("warmed up with %d repeats%n", warm);
        int found = 0;
        double[] milliseconds = new double[QUOTES];
        int compared = 0;
        List<Quote> all = said();
        for (int i = 0; i < QUOTES; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Repeats quote = Repeats.of(all.get(i), new QuotedIn("hash", null));
            List<PublishedRating> candidates = ratings.candidates(quote.words());
            for (PublishedRating rating : candidates) {
                found += quote.find(rating).isPresent() ? 1 : 0;
            }
            milliseconds[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            compared += candidates.size();
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                "one quote: mean %.3f ms, median %.3f ms, 99 %% %.3f ms, longest %.3f ms; compared"
                        + " with %.1f claims; %d repeats%n",
                Arrays.stream(milliseconds).average().orElse(0),
                milliseconds[QUOTES / 2],
                milliseconds[QUOTES * 99 / 100],
                milliseconds[QUOTES - 1],
                (double) compared / QUOTES,
                found);
    }

    private static void memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "memory after a collection: %.3f GB of heap%n",
                (runtime.totalMemory() - runtime.freeMemory()) / 1e9);
    }

    /// What of the repeats that comparing with every claim finds the candidates have.
    private void reach(RatingSnapshot ratings) {
        List<Quote> quotes = said().subList(0, EXHAUSTIVE);
        TreeSet<String> every = new TreeSet<>();
        InventedText text = new InventedText(21);
        List<Repeats> asked = new ArrayList<>();
        for (Quote quote : quotes) {
            asked.add(Repeats.of(quote, new QuotedIn("hash", null)));
        }
        for (int i = 0; i < claims; i++) {
            Repeats.Rated rating = Repeats.Rated.of(InventedRatings.of(text.sentence()));
            for (Repeats quote : asked) {
                quote.find(rating).map(Finding::verdictId).ifPresent(every::add);
            }
        }
        TreeSet<String> reached = new TreeSet<>();
        for (Repeats quote : asked) {
            for (PublishedRating rating : ratings.candidates(quote.words())) {
                quote.find(rating).map(Finding::verdictId).ifPresent(reached::add);
            }
        }
        int all = every.size();
        every.retainAll(reached);
        System.out.printf(
                "candidates reach %d of the %d repeats that an exhaustive search of %d quotes"
                        + " finds%n",
                every.size(), all, EXHAUSTIVE);
    }

    private static int match(RatingSnapshot ratings, Repeats quote) {
        int found = 0;
        for (PublishedRating rating : ratings.candidates(quote.words())) {
            found += quote.find(rating).isPresent() ? 1 : 0;
        }
        return found;
    }

    private List<Repeats> quotes() {
        return said().stream().map(quote -> Repeats.of(quote, new QuotedIn("hash", null))).toList();
    }

    /// Most say something of their own, some what a claim says.
    private List<Quote> said() {
        InventedText claim = new InventedText(21);
        InventedText own = new InventedText(22);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < QUOTES; i++) {
            String known = claim.sentence();
            quotes.add(quote(i, i % SAYS_ONE == 0 ? known : own.sentence()));
        }
        return quotes;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static Quote quote(int number, String words) {
        String article = Ids.article("invented.example", Integer.toString(number));
        return new Quote(
                Ids.quote(article, words, 0),
                article,
                ArticleVersion.FIRST,
                Quote.Kind.DIRECT,
                words,
                List.of(new Span(0, words.length())),
                List.of(),
                List.of(),
                new Speaker(
                        "Tomas Adeyemi",
                        "Tomas Adeyemi",
                        null,
                        "tomas adeyemi",
                        null,
                        Speaker.Resolution.FULL_NAME),
                null,
                Quote.Standing.ASSERTED,
                Said.NOTHING,
                .97,
                "quote-verb-subject");
    }

    /// Those of the service.
    private record Settings(Path indexDirectory) implements ExtractConfig {

        @Override
        public int candidates() {
            return 200;
        }

        @Override
        public Duration ratingsPatience() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration commitEvery() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration rebuildAfter() {
            return Duration.ofHours(12);
        }
    }
}
