package io.onrecord.ingest.feed;

import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.fetch.FetchConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/// A host's turn: its feeds that are due are asked for, and what waits there is brought in, one
/// after the other, until nothing is due or others have waited long enough.
@ApplicationScoped
class Turn {

    private final Database database;
    private final Poll poll;
    private final Bringing bringing;
    private final FeedConfig config;
    private final FetchConfig fetch;

    Turn(Database database, Poll poll, Bringing bringing, FeedConfig config, FetchConfig fetch) {
        this.database = database;
        this.poll = poll;
        this.bringing = bringing;
        this.config = config;
        this.fetch = fetch;
    }

    /// @param lease under which this instance has the host
    void take(String host, String lease) throws SQLException {
        long end = System.nanoTime() + config.turn().toNanos();
        boolean more = true;
        while (more && System.nanoTime() - end < 0 && isOurs(host, lease)) {
            more = askForOne(host) || bringOne(host);
        }
        Duration pause = fetch.hostDelay();
        database.transaction(connection -> {
            HostRows.release(connection, host, lease, pause);
            return host;
        });
    }

    /// Another instance has it when this one gave no sign for too long.
    private boolean isOurs(String host, String lease) throws SQLException {
        return database.transaction(
                connection -> HostRows.renew(connection, host, lease, config.lease()));
    }

    private boolean askForOne(String host) throws SQLException {
        Optional<Feed> feed = database.transaction(connection -> FeedRows.due(connection, host));
        if (feed.isPresent()) {
            poll.ask(feed.get());
        }
        return feed.isPresent();
    }

    private boolean bringOne(String host) throws SQLException {
        Optional<ItemRows.Waiting> waiting =
                database.transaction(connection -> ItemRows.next(connection, host));
        if (waiting.isPresent()) {
            bringing.bring(waiting.get());
        }
        return waiting.isPresent();
    }
}
