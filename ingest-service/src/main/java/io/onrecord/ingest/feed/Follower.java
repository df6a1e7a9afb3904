package io.onrecord.ingest.feed;

import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.admission.Schema;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Gives hosts that are due their turns, so many at the same time. What is due is in the database:
/// nothing is kept here, and every instance takes what no other has.
@ApplicationScoped
class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final Database database;
    private final Schema schema;
    private final Turn turn;
    private final FeedConfig config;
    private final Semaphore room;
    private final Semaphore ended = new Semaphore(0);
    private volatile boolean running;

    Follower(Database database, Schema schema, Turn turn, FeedConfig config) {
        this.database = database;
        this.schema = schema;
        this.turn = turn;
        this.config = config;
        this.room = new Semaphore(config.atOnce());
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            running = true;
            Thread.ofPlatform().daemon().name("feeds").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        ended.release();
    }

    /// What has left its feed long ago.
    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        if (!schema.isReady()) {
            return;
        }
        try {
            database.transaction(connection -> {
                ItemRows.forget(connection, config.rememberFor());
                return config;
            });
        } catch (SQLException e) {
            LOG.warnf("What is old stays until the database is there: %s", e.getMessage());
        }
    }

    private void follow() {
        try {
            while (running) {
                int given = schema.isReady() ? giveTurns() : 0;
                if (given == 0) {
                    ended.tryAcquire(config.lookEvery().toMillis(), TimeUnit.MILLISECONDS);
                }
                ended.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return how many
    private int giveTurns() {
        int free = room.availablePermits();
        if (free == 0) {
            return 0;
        }
        String lease = UUID.randomUUID().toString();
        try {
            List<String> hosts =
                    database.transaction(
                            connection -> HostRows.claim(connection, lease, config.lease(), free));
            for (String host : hosts) {
                room.acquireUninterruptibly();
                Thread.ofVirtual().name("feeds of " + host).start(() -> take(host, lease));
            }
            return hosts.size();
        } catch (SQLException e) {
            LOG.warnf("Feeds wait for the database: %s", e.getMessage());
            return 0;
        }
    }

    private void take(String host, String lease) {
        try {
            turn.take(host, lease);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "The turn of %s ended early; it comes again", host);
        } finally {
            room.release();
            ended.release();
        }
    }
}
