package io.onrecord.ingest.admission;

import io.onrecord.ingest.IngestConfig;
import io.onrecord.ingest.nearcopy.NearCopies;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/// Throws away what has served its time.
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final Database database;
    private final Schema schema;
    private final IngestConfig config;

    Housekeeping(Database database, Schema schema, IngestConfig config) {
        this.database = database;
        this.schema = schema;
        this.config = config;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!schema.isReady()) {
            return;
        }
        try {
            sweep();
        } catch (SQLException e) {
            LOG.warnf("What is old stays until the database is there: %s", e.getMessage());
        }
    }

    /// @return how many answers were thrown away
    int sweep() throws SQLException {
        String delete =
                "delete from ingest.idempotency where claimed_at < now() - make_interval(secs => ?)";
        return database.transaction(connection -> {
            NearCopies.forgetOlderThan(connection, config.nearCopiesFor());
            try (PreparedStatement statement = connection.prepareStatement(delete)) {
                statement.setDouble(1, (double) config.idempotencyFor().toSeconds());
                return statement.executeUpdate();
            }
        });
    }
}
