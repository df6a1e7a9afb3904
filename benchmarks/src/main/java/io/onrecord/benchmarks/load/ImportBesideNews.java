package io.onrecord.benchmarks.load;

import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How much later a verdict on the news is while an archive is imported. Wants a stack that runs on
/// its usual ports, and the command `onrecord`.
///
/// Arguments: how many articles (100000), how many verdicts are timed before (40), the launcher
/// (./onrecord), seconds after which it stops looking (600).
public final class ImportBesideNews {

    private static final String DATABASE = "jdbc:postgresql://127.0.0.1:5433/onrecord";
    private static final String IMPORTED = "archive-import.example";

    private ImportBesideNews() {}

    public static void main(String[] arguments) throws Exception {
        List<String> given = Arrays.asList(arguments);
        int articles = given.isEmpty() ? 100_000 : Integer.parseInt(given.get(0));
        int before = given.size() < 2 ? 40 : Integer.parseInt(given.get(1));
        String launcher = given.size() < 3 ? "./onrecord" : given.get(2);
        long seconds = given.size() < 4 ? 600 : Long.parseLong(given.get(3));
        Path archive = archive(articles);
        VerdictTimes verdicts =
                new VerdictTimes(
                        URI.create("http://127.0.0.1:8080"), URI.create("http://127.0.0.1:8081"));
        verdicts.measure(before);
        double[] alone = verdicts.measure(before);
        System.out.println(VerdictTimes.line("without an import", alone));

        long stored = stored();
        long begin = System.nanoTime();
        Process command =
                new ProcessBuilder(launcher, "import", "--from-start", archive.toString())
                        .inheritIO()
                        .start();
        Thread.sleep(3000);
        List<Double> beside = new ArrayList<>();
        double elapsed = 0;
        while (elapsed < seconds && stored() - stored < articles) {
            for (double time : verdicts.measure(10)) {
                beside.add(time);
            }
            elapsed = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%4.0f s: %,d articles stored%n", elapsed, stored() - stored);
        }
        double[] sorted = beside.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.println(VerdictTimes.line("while an archive is imported", sorted));
        System.out.printf(
                Locale.ROOT,
                "%.2f times as long; %,.0f imported articles a second read and stored%n",
                VerdictTimes.median(sorted) / VerdictTimes.median(alone),
                (stored() - stored) / elapsed);
        System.out.println("the command: " + (command.isAlive() ? "runs" : command.exitValue()));
    }

    private static Path archive(int articles) throws IOException {
        Path archive = Files.createTempFile("archive-", ".jsonl");
        archive.toFile().deleteOnExit();
        InventedArticles outlet = new InventedArticles(System.nanoTime(), IMPORTED, 3_000);
        long first = System.currentTimeMillis() * 1000;
        try (BufferedWriter file = Files.newBufferedWriter(archive)) {
            for (int i = 0; i < articles; i++) {
                file.write(outlet.submission(first + i).toString());
                file.write('\n');
            }
        }
        return archive;
    }

    /// Imported articles that have been read, and whose quotes are there.
    private static long stored() throws SQLException {
        try (Connection database = DriverManager.getConnection(DATABASE, "onrecord", "onrecord");
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select count(*) from store.reading r join store.article_version a"
                                        + " using (article_id, number, revision)"
                                        + " where a.lane = 'BACKFILL'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
