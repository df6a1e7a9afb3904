package io.onrecord.analysis.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.Tally;
import io.onrecord.analysis.dispute.Statements;
import io.onrecord.analysis.quote.QuoteReader;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Evidence;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How many of the self-contradictions and corroborations in short invented texts are found, and
/// how much of what is found is right. A failure lists what is read otherwise.
class ConsistencyTextsTest {

    private static final double PRECISION = .95;
    private static final double RECALL = .80;

    private final QuoteReader quotes = new QuoteReader();

    @Test
    void findsWhatTheTextsShowAndNothingElse() throws IOException {
        Tally all = new Tally();
        for (String resource : List.of("consistency-texts.txt", "consistency-texts-later.txt")) {
            Tally part = tally(resource);
            System.out.println(resource + ": " + part);
            all.add(part);
        }
        System.out.println("self-contradictions and corroborations: " + all);

        assertThat(all.precision() >= PRECISION && all.recall() >= RECALL)
                .as(all + "\n" + String.join("\n", all.otherwise()))
                .isTrue();
    }

    private Tally tally(String resource) throws IOException {
        Tally tally = new Tally();
        for (String part : read(resource).split("(?m)^## ")) {
            if (part.startsWith("#")) {
                continue;
            }
            String shows = part.lines().findFirst().orElseThrow();
            List<Verdict> verdicts = new ArrayList<>(verdicts(part));
            tally.found(verdicts.size());
            for (String wanted : part.lines().filter(line -> line.startsWith("> ")).toList()) {
                String[] fields = wanted.substring(2).split(" \\| ");
                boolean there = verdicts.removeIf(verdict -> isRight(verdict, fields));
                tally.expect(there, shows + ": " + wanted);
            }
            verdicts.forEach(wrong -> tally.wrong(shows + ": " + words(wrong)));
        }
        return tally;
    }

    private List<Verdict> verdicts(String part) {
        Archive archive = new Archive(Instant.EPOCH);
        String[] articles = part.split("(?m)^=== ");
        for (int i = 1; i < articles.length; i++) {
            Article article = article(articles[i], i);
            archive.gather(article, quotes.read(article));
        }
        return archive.verdicts()
                .filter(verdict ->
                        verdict.kind() == Verdict.Kind.SELF_CONTRADICTION
                                || verdict.kind() == Verdict.Kind.CORROBORATED)
                .toList();
    }

    private static Article article(String part, int number) {
        String[] source = part.lines().findFirst().orElseThrow().split(" \\| ");
        String text =
                part.lines()
                        .skip(1)
                        .filter(line -> !line.startsWith("> "))
                        .collect(Collectors.joining("\n"))
                        .strip();
        String uri = "text-" + number;
        return new Article(
                Ids.article(source[0], uri),
                ArticleVersion.FIRST,
                uri,
                null,
                new Article.Source(null, source[0], known(source[1])),
                null,
                null,
                "en",
                null,
                null,
                Article.Status.USABLE,
                null,
                known(source[2]),
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }

    private static @Nullable String known(String field) {
        return field.equals("-") ? null : field;
    }

    private static boolean isRight(Verdict verdict, String[] fields) {
        if (!verdict.kind().name().equals(fields[0])) {
            return false;
        }
        if (verdict.kind() == Verdict.Kind.CORROBORATED) {
            return words(verdict).contains(Ids.normal(fields[1]));
        }
        String claimant = Objects.requireNonNull(verdict.claim()).claimant();
        return claimant != null
                && Statements.isSame(fields[1], claimant)
                && Arrays.stream(fields)
                        .skip(2)
                        .allMatch(words -> words(verdict).contains(Ids.normal(words)));
    }

    private static String words(Verdict verdict) {
        return verdict.evidence().stream()
                .map(Evidence::words)
                .map(Ids::normal)
                .collect(Collectors.joining(" / "));
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = ConsistencyTextsTest.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
