package io.onrecord.store.erasure;

import io.onrecord.store.database.Database;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Erases articles, known or not: what has not arrived yet is kept out.
@ApplicationScoped
public class Erasures {

    private final Database database;
    private final Settling settling;
    private final Commits commits;
    private final Clock clock;

    public Erasures(Database database, Settling settling, Commits commits, Clock clock) {
        this.database = database;
        this.settling = settling;
        this.commits = commits;
        this.clock = clock;
    }

    Erasure erase(String articleId) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.change(connection -> settling.erase(connection, articleId));
        commits.happened();
        return Erasure.of(articleId, now);
    }
}
