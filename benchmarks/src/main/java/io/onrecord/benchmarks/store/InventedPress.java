package io.onrecord.benchmarks.store;

import io.onrecord.events.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Who published what, when, and who said it: a function of a row's number. Few publishers and
/// speakers have most of it, as in the news.
final class InventedPress {

    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(3_650);
    private static final int PUBLISHERS = 500;
    private static final int SPEAKERS = 50_000;

    private InventedPress() {}

    /// As long as real ones, and as much without order.
    static String articleId(int number) {
        return Ids.article(publisher(number), Integer.toString(number));
    }

    static String publisher(int article) {
        double at = new SplittableRandom(31L * article + 1).nextDouble();
        return "outlet" + (int) (PUBLISHERS * at * at) + ".example";
    }

    static String language(int article) {
        return article % 10 == 0 ? "de" : "en";
    }

    /// In the order of their numbers, over ten years.
    static Instant publishedAt(int article, int articles) {
        return FIRST.plus(YEARS.multipliedBy(article).dividedBy(articles));
    }

    static String speaker(int row) {
        double at = new SplittableRandom(17L * row + 3).nextDouble();
        return "Ada Moran" + (int) (SPEAKERS * at * at * at);
    }

    /// @return null for one in three
    static @Nullable LocalDate said(int row, Instant publishedAt) {
        double at = new SplittableRandom(13L * row + 5).nextDouble();
        LocalDate published = publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        return row % 3 == 0 ? null : published.minusDays((long) (365 * at * at * at * at));
    }
}
