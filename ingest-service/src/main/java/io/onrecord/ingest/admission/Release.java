package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.ingest.nearcopy.NearCopies;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Lets held articles go when their time has come, by the database's clock. Several instances share
/// the work; what was sent and not yet marked when a process died is sent again.
@ApplicationScoped
public class Release {

    private static final Logger LOG = Logger.getLogger(Release.class);
    private static final int AT_ONCE = 100;

    private final Database database;
    private final ArticleChannels channels;
    private final Schema schema;

    Release(Database database, ArticleChannels channels, Schema schema) {
        this.database = database;
        this.channels = channels;
        this.schema = schema;
    }

    @Scheduled(
            every = "${onrecord.ingest.release-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        if (!schema.isReady()) {
            return;
        }
        try {
            while (releaseSome() == AT_ONCE) {
                LOG.debug("More held articles are due");
            }
        } catch (SQLException e) {
            LOG.warnf("Held articles wait for the database: %s", e.getMessage());
        }
    }

    private int releaseSome() throws SQLException {
        return database.transaction(connection -> {
            List<Article> due = new ArrayList<>();
            for (Article article : HeldRows.due(connection, AT_ONCE)) {
                String origin = NearCopies.remember(connection, article);
                due.add(Outgoing.copying(origin, article.version(), article));
            }
            channels.send(due);
            SeenRows.markSent(connection, due);
            for (Article article : due) {
                HeldRows.drop(connection, article.id());
            }
            return due.size();
        });
    }
}
