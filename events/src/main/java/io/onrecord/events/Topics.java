package io.onrecord.events;

import java.time.Duration;
import java.util.List;

/// The topics, and how each is kept. Nowhere else does a topic's name stand, but for the services'
/// channel configuration, which a test holds to this one.
public final class Topics {

    /// How a topic is set up on the broker.
    ///
    /// @param partitions at the start; more may be added for every topic but `ratings`
    /// @param compacted keeps the newest record of each key instead of a period
    public record Topic(String name, int partitions, boolean compacted, Duration retention) {

        public Topic deadLetters() {
            return new Topic(name + "-dlq", 1, false, Duration.ofDays(30));
        }
    }

    public static final Topic INBOX = kept("inbox", 7);

    /// Imports: read behind the news.
    public static final Topic INBOX_BACKFILL = kept("inbox-backfill", 7);

    public static final Topic ARTICLES = kept("articles", 90);
    public static final Topic ARTICLES_BACKFILL = kept("articles-backfill", 7);
    public static final Topic QUOTES = kept("quotes", 30);
    public static final Topic QUOTES_BACKFILL = kept("quotes-backfill", 7);

    /// One partition: its offset is the position that an [ArticleRead] names.
    public static final Topic RATINGS = new Topic("ratings", 1, true, Duration.ZERO);

    public static final Topic VERDICTS = new Topic("verdicts", 4, true, Duration.ZERO);

    /// The hashes of the keys that are valid: whoever takes requests checks them against it.
    public static final Topic KEYS = new Topic("keys", 1, true, Duration.ZERO);

    /// Every topic, those of dead letters included, in the order of the flow.
    public static final List<Topic> ALL =
            List.of(
                    INBOX,
                    INBOX.deadLetters(),
                    INBOX_BACKFILL,
                    INBOX_BACKFILL.deadLetters(),
                    ARTICLES,
                    ARTICLES.deadLetters(),
                    ARTICLES_BACKFILL,
                    ARTICLES_BACKFILL.deadLetters(),
                    QUOTES,
                    QUOTES.deadLetters(),
                    QUOTES_BACKFILL,
                    QUOTES_BACKFILL.deadLetters(),
                    RATINGS,
                    RATINGS.deadLetters(),
                    VERDICTS,
                    KEYS);

    private Topics() {}

    private static Topic kept(String name, int days) {
        return new Topic(name, 4, false, Duration.ofDays(days));
    }
}
