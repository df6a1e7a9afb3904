package io.onrecord.store.retention;

import io.onrecord.events.Topics;
import io.onrecord.store.database.Database;
import io.onrecord.store.worker.Worker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Looks for what is old, once in a while.
@Startup
@Singleton
class Retention {

    private static final int AT_ONCE = 500;

    private final OldRows rows;
    private final RetentionConfig config;
    private final Clock clock;
    private final Worker worker;

    Retention(Database database, RetentionConfig config, Clock clock) {
        Duration kept = Topics.ARTICLES.retention();
        if (config.articles().filter(least -> least.compareTo(kept) < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "ONRECORD_RETENTION_ARTICLES is shorter than the %d days that the topic keeps: what is deleted would come back"
                            .formatted(kept.toDays()));
        }
        this.rows = new OldRows(database, AT_ONCE);
        this.config = config;
        this.clock = clock;
        worker = new Worker("retention", config.every(), this::round);
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    /// @return whether there may be more
    boolean round() throws SQLException {
        Instant now = clock.instant();
        rows.sessions(now);
        rows.deliveries(now.minus(config.deliveries()));
        boolean more = rows.readings(now.minus(config.replacedReadings()));
        if (config.articles().isPresent()) {
            more |= rows.articles(now.minus(config.articles().get()));
        }
        return more;
    }
}
