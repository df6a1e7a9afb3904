package io.onrecord.store.intake;

import io.onrecord.store.database.Database;
import io.onrecord.store.lookback.LookBackRequests;
import io.onrecord.store.settling.Settling;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/// Stores batches. When [#store] returns, the rows, what follows from them and what is to be sent
/// on are committed together.
@ApplicationScoped
public class Intake {

    private final Database database;
    private final Settling settling;

    public Intake(Database database, Settling settling) {
        this.database = database;
        this.settling = settling;
    }

    public void store(Batch batch) throws SQLException {
        if (batch.isEmpty()) {
            return;
        }
        database.change(connection -> {
            ArticleRows.insert(connection, batch.articles());
            QuoteRows.insert(connection, batch.quotes());
            FindingRows.insert(connection, batch.findings(), FindingRows.Origin.ARTICLE);
            ReadingRows.upsert(connection, batch.readings());
            settling.settle(connection, batch.articleIds());
            LookBackRequests.forReadings(connection, batch.articleIds());
        });
    }
}
