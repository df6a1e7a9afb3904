package io.onrecord.ingest.feed;

import io.onrecord.events.Lane;
import io.onrecord.ingest.access.Allowance;
import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fetch.FetchCode;
import io.onrecord.ingest.format.Push;
import io.onrecord.ingest.http.PushDesk;
import io.onrecord.ingest.http.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/// Brings what a feed newly has in, by the way that pushes take, and bound to the feed's source.
@ApplicationScoped
class Bringing {

    private static final Logger LOG = Logger.getLogger(Bringing.class);

    static final String TAKEN = "TAKEN";

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration AGAIN = Duration.ofMinutes(2);

    private final ArticleText texts;
    private final PushDesk desk;
    private final Database database;
    private final FeedConfig config;

    Bringing(ArticleText texts, PushDesk desk, Database database, FeedConfig config) {
        this.texts = texts;
        this.desk = desk;
        this.database = database;
        this.config = config;
    }

    /// A defect of ours costs this article, and no other.
    void bring(ItemRows.Waiting waiting) throws SQLException {
        try {
            bringIn(waiting);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Bringing in %s failed", waiting.item().url());
            done(waiting, Code.UNREADABLE.name());
        }
    }

    private void bringIn(ItemRows.Waiting waiting) throws SQLException {
        ArticleText.Source source = new ArticleText.Source(waiting.source(), waiting.sourceName());
        switch (texts.of(waiting.item(), source)) {
            case ArticleText.Found.InFeed(Push push) -> settle(waiting, take(push, waiting));
            case ArticleText.Found.OnPage(Push push) -> {
                Receipt receipt = take(push, waiting);
                if (hasNoText(receipt)) {
                    bringSummary(waiting, source, "NO_TEXT");
                } else {
                    settle(waiting, receipt);
                }
            }
            case ArticleText.Found.Missing missing -> missing(waiting, source, missing);
        }
    }

    private void missing(
            ItemRows.Waiting waiting, ArticleText.Source source, ArticleText.Found.Missing missing)
            throws SQLException {
        if (missing.code().equals(FetchCode.BUSY.name())) {
            later(waiting, waiting.attempts(), missing.code(), SOON);
        } else if (missing.mayPass() && waiting.attempts() + 1 < config.attempts()) {
            Duration wait = AGAIN.multipliedBy(1L << Math.min(waiting.attempts(), 8));
            later(waiting, waiting.attempts() + 1, missing.code(), wait);
        } else {
            bringSummary(waiting, source, missing.code());
        }
    }

    /// @param otherwise what becomes of it when the feed has nothing of it either
    private void bringSummary(ItemRows.Waiting waiting, ArticleText.Source source, String otherwise)
            throws SQLException {
        Optional<Push> push = texts.summary(waiting.item(), source);
        if (push.isPresent()) {
            settle(waiting, take(push.get(), waiting));
        } else {
            done(waiting, otherwise);
        }
    }

    private Receipt take(Push push, ItemRows.Waiting waiting) {
        KeyRule rule =
                new KeyRule(
                        "feed " + waiting.feedId(),
                        new Allowance(List.of(waiting.source())),
                        OptionalInt.empty());
        return desk.take(push, rule, Lane.LIVE, false).receipts().getFirst();
    }

    private static boolean hasNoText(Receipt receipt) {
        return receipt.code() == Code.INVALID_FIELD && "html".equals(receipt.field());
    }

    private void settle(ItemRows.Waiting waiting, Receipt receipt) throws SQLException {
        if (receipt.code() == null) {
            done(waiting, TAKEN);
        } else if (receipt.retryAfter() != null) {
            later(waiting, waiting.attempts(), receipt.code().name(), SOON);
        } else {
            done(waiting, receipt.code().name());
        }
    }

    private void done(ItemRows.Waiting waiting, String outcome) throws SQLException {
        database.transaction(connection -> {
            ItemRows.done(connection, waiting, outcome);
            return outcome;
        });
    }

    private void later(ItemRows.Waiting waiting, int attempts, String outcome, Duration wait)
            throws SQLException {
        database.transaction(connection -> {
            ItemRows.later(connection, waiting, attempts, outcome, wait);
            return outcome;
        });
    }
}
