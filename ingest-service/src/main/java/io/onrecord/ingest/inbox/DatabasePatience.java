package io.onrecord.ingest.inbox;

import io.onrecord.ingest.admission.Database;
import io.onrecord.ingest.admission.Schema;
import io.onrecord.messaging.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/// Waits while the database is away: nothing is lost meanwhile, the inbox keeps it. The wait counts
/// as being alive; readiness says what is missing.
@ApplicationScoped
class DatabasePatience {

    private static final Logger LOG = Logger.getLogger(DatabasePatience.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Schema schema;
    private final Progress progress;

    DatabasePatience(Schema schema, Progress progress) {
        this.schema = schema;
        this.progress = progress;
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws SQLException;
    }

    /// @throws SQLException when trying again does not help
    <T> T untilDone(Question<T> question) throws SQLException {
        while (!schema.isReady()) {
            pause();
        }
        while (true) {
            try {
                return question.ask();
            } catch (SQLException e) {
                if (!Database.mayPass(e)) {
                    throw e;
                }
                LOG.warnf("The inbox waits for the database: %s", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        progress.alive(InboxIntake.INBOX);
        progress.alive(InboxIntake.BACKFILL);
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database was away", e);
        }
    }
}
