package io.onrecord.store.intake;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.RebuildLock;
import io.onrecord.store.database.Rows;
import io.onrecord.store.settling.LookBackRequests;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/// Stores batches. When [#store] returns, the rows, what follows from them and what is to be sent
/// on are committed together.
@ApplicationScoped
public class Intake {

    private static final String REBUILDING =
            "SELECT rebuilding IS NOT NULL FROM store.stream_epoch";

    /// As of a database that is going down: the same works later.
    private static final String LATER = "57P03";

    private final Database database;
    private final Settling settling;
    private final Commits commits;

    public Intake(Database database, Settling settling, Commits commits) {
        this.database = database;
        this.settling = settling;
        this.commits = commits;
    }

    public void store(Batch batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        database.change(connection -> {
            RebuildLock.share(connection);
            awaitRebuild(connection);
            ArticleRows.insert(connection, batch.articles());
            QuoteRows.insert(connection, batch.quotes());
            FindingRows.insert(connection, batch.findings(), FindingRows.Origin.ARTICLE);
            ReadingRows.upsert(connection, batch.readings());
            settling.settle(connection, batch.articleIds());
            LookBackRequests.forReadings(connection, batch.articleIds());
        });
        commits.happened();
    }

    private static void awaitRebuild(Connection connection) throws SQLException {
        if (Rows.select(connection, REBUILDING, row -> row.getBoolean(1)).getFirst()) {
            throw new SQLTransientException("the store is being rebuilt", LATER);
        }
    }
}
