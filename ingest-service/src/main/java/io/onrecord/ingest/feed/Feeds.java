package io.onrecord.ingest.feed;

import io.onrecord.ingest.access.KeyRule;
import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.fault.Code;
import io.onrecord.ingest.fault.Fault;
import io.onrecord.ingest.feed.document.Opml;
import io.onrecord.ingest.fetch.FetchConfig;
import io.onrecord.outbound.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The list of feeds that are followed. Everybody sees and changes those of the sources that they
/// may push for.
@ApplicationScoped
class Feeds {

    /// As many rows as are read at a time.
    private static final int PAGE = 1_000;

    private final Database database;
    private final Destination destination;
    private final FeedConfig config;
    private final Clock clock;

    Feeds(Database database, FetchConfig fetch, FeedConfig config, Clock clock) {
        this.database = database;
        this.destination = fetch.destination();
        this.config = config;
        this.clock = clock;
    }

    /// What came of adding one.
    sealed interface Added {

        /// @param isNew whether it was not followed before
        record Done(FeedView feed, boolean isNew) implements Added {}

        record Refused(Fault fault) implements Added {}
    }

    Added add(FeedRequest request, KeyRule rule) throws SQLException {
        return database.transaction(connection -> add(connection, request, rule));
    }

    /// All in one transaction: an import that is cut off leaves nothing.
    List<Added> addAll(List<Opml.Outline> outlines, KeyRule rule) throws SQLException {
        return database.transaction(connection -> {
            List<Added> all = new ArrayList<>();
            for (Opml.Outline outline : outlines) {
                all.add(add(connection, FeedRequest.of(outline), rule));
            }
            return all;
        });
    }

    private Added add(Connection connection, FeedRequest request, KeyRule rule)
            throws SQLException {
        return switch (request.check(destination)) {
            case FeedRequest.Checked.Bad(Fault fault) -> new Added.Refused(fault);
            case FeedRequest.Checked.Good good when !rule.allowance().covers(good.source()) ->
                    new Added.Refused(notAllowed(good.source(), rule));
            case FeedRequest.Checked.Good good -> {
                String url = good.address().url().toString();
                String host = good.address().host();
                Feed feed =
                        new Feed(
                                Feed.id(url),
                                url,
                                good.source(),
                                FeedRequest.line(request.name()),
                                FeedRequest.line(request.folder()),
                                Feed.Asking.first(url, config.every()),
                                Feed.History.NONE);
                boolean isNew = FeedRows.add(connection, feed, host, Duration.ZERO);
                if (isNew) {
                    HostRows.wake(connection, List.of(host));
                }
                FeedRows.Row row = FeedRows.get(connection, feed.id()).orElseThrow();
                yield rule.allowance().covers(row.feed().source())
                        ? new Added.Done(FeedView.of(row, clock.instant()), isNew)
                        : new Added.Refused(notAllowed(row.feed().source(), rule));
            }
        };
    }

    /// @param after the last id that is known already; empty to begin
    /// @param source of which they are; empty for all
    List<FeedView> list(String after, String source, int most, KeyRule rule) throws SQLException {
        List<FeedView> found = new ArrayList<>();
        String last = after;
        boolean more = true;
        while (more && found.size() < most) {
            String from = last;
            List<FeedRows.Row> rows =
                    database.transaction(
                            connection -> FeedRows.list(connection, from, source, PAGE));
            rows.stream()
                    .filter(row -> rule.allowance().covers(row.feed().source()))
                    .limit(most - found.size())
                    .forEach(row -> found.add(FeedView.of(row, clock.instant())));
            more = rows.size() == PAGE;
            last = rows.isEmpty() ? last : rows.getLast().feed().id();
        }
        return found;
    }

    Optional<FeedView> get(String id, KeyRule rule) throws SQLException {
        return row(id, rule).map(row -> FeedView.of(row, clock.instant()));
    }

    /// @return whether it was there
    boolean remove(String id, KeyRule rule) throws SQLException {
        return row(id, rule).isPresent()
                && database.transaction(connection -> FeedRows.remove(connection, id));
    }

    List<Opml.Outline> outlines(KeyRule rule) throws SQLException {
        return list("", "", Integer.MAX_VALUE, rule).stream()
                .map(feed ->
                        new Opml.Outline(feed.url(), feed.name(), feed.folder(), feed.source()))
                .toList();
    }

    /// Others' feeds are none.
    private Optional<FeedRows.Row> row(String id, KeyRule rule) throws SQLException {
        return database.transaction(connection -> FeedRows.get(connection, id))
                .filter(row -> rule.allowance().covers(row.feed().source()));
    }

    private static Fault notAllowed(String domain, KeyRule rule) {
        return new Fault(
                Code.SOURCE_NOT_ALLOWED,
                "source",
                null,
                "key " + Fault.shown(rule.name()) + " is not for " + domain);
    }
}
