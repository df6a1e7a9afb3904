package io.onrecord.ingest.feed;

import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.feed.document.FeedDocument;
import io.onrecord.ingest.feed.document.FeedDocuments;
import io.onrecord.ingest.feed.document.FeedReading;
import io.onrecord.ingest.fetch.FetchCode;
import io.onrecord.ingest.fetch.Fetched;
import io.onrecord.ingest.fetch.Fetcher;
import io.onrecord.ingest.fetch.Question;
import io.onrecord.ingest.fetch.Robots;
import io.onrecord.outbound.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/// Asks for a feed once, and writes down what it newly has and when to ask again, in one
/// transaction.
@ApplicationScoped
class Poll {

    private static final Logger LOG = Logger.getLogger(Poll.class);

    /// The code of an answer that is no feed.
    static final String NO_FEED = "NO_FEED";

    private final Fetcher fetcher;
    private final Robots robots;
    private final Database database;
    private final Rhythm rhythm;
    private final Clock clock;

    Poll(Fetcher fetcher, Robots robots, Database database, FeedConfig config, Clock clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.database = database;
        this.rhythm = Rhythm.of(config);
        this.clock = clock;
    }

    void ask(Feed feed) throws SQLException {
        Fetched fetched = fetched(feed);
        Afterwards.Moment now =
                new Afterwards.Moment(
                        rhythm, clock.instant(), ThreadLocalRandom.current().nextDouble());
        switch (fetched) {
            case Fetched.Failed failed ->
                    keep(
                            Afterwards.failed(
                                    feed,
                                    failed.code().name(),
                                    failed.why(),
                                    failed.retryAfter(),
                                    now));
            case Fetched.NotModified same -> keep(Afterwards.notModified(feed, same, now));
            case Fetched.Body body -> {
                switch (reading(body)) {
                    case FeedReading.NoFeed(String why, List<String> _) ->
                            keep(Afterwards.failed(feed, NO_FEED, why, null, now));
                    case FeedDocument document -> keep(feed, body, document, now);
                }
            }
        }
    }

    /// A defect of ours costs this feed's reading, and no other's.
    private static FeedReading reading(Fetched.Body body) {
        try {
            return FeedDocuments.read(body.body(), body.contentType(), body.url());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Reading %s failed", body.url());
            return new FeedReading.NoFeed("reading it failed: " + e, List.of());
        }
    }

    private Fetched fetched(Feed feed) {
        String at = feed.asking().at();
        return switch (robots.of(URI.create(at))) {
            case Robots.Word.Forbidden(String why, boolean _) ->
                    new Fetched.Failed(FetchCode.ROBOTS, why, null, null);
            case Robots.Word.Allowed allowed ->
                    fetcher.fetch(
                            Question.feed(at, Trust.validators(feed.asking())), allowed.pause());
        };
    }

    private void keep(Feed feed, Fetched.Body body, FeedDocument document, Afterwards.Moment now)
            throws SQLException {
        String own = host(feed.asking().at());
        List<String> hosts =
                document.items().stream()
                        .map(item ->
                                item.url() == null
                                        ? own
                                        : WebAddress.of(item.url())
                                                .map(WebAddress::host)
                                                .orElse(own))
                        .toList();
        database.transaction(connection -> {
            int changed = ItemRows.remember(connection, feed.id(), document.items(), hosts);
            Afterwards after = Afterwards.read(feed, body, document, changed, now);
            keep(connection, after);
            return changed;
        });
    }

    private void keep(Afterwards after) throws SQLException {
        database.transaction(connection -> {
            keep(connection, after);
            return after;
        });
    }

    private static void keep(Connection connection, Afterwards after) throws SQLException {
        String host = host(after.feed().asking().at());
        FeedRows.update(connection, after.feed(), host, after.pause());
        HostRows.wake(connection, List.of(host));
    }

    static String host(String url) {
        return WebAddress.of(url)
                .map(WebAddress::host)
                .orElseThrow(() -> new IllegalStateException("no address: " + url));
    }
}
