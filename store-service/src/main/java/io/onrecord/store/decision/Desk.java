package io.onrecord.store.decision;

import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Writes decisions down and reads what led to a verdict's state.
@ApplicationScoped
public class Desk {

    private static final String LAST_WITH_WORDS =
            """
            SELECT event FROM store.verdict_state WHERE id = ?
            ORDER BY (jsonb_array_length(event->'evidence') > 0) DESC, version DESC LIMIT 1
            """;

    private static final String STATES =
            "SELECT event FROM store.verdict_state WHERE id = ? ORDER BY version";

    private static final String DECISIONS =
            "SELECT event FROM store.decision WHERE verdict_id = ? ORDER BY id";

    private final Database database;
    private final Settling settling;
    private final Commits commits;

    public Desk(Database database, Settling settling, Commits commits) {
        this.database = database;
        this.settling = settling;
        this.commits = commits;
    }

    /// @return the verdict's states and decisions afterwards; empty when there is no such verdict
    public Optional<History> decide(String verdictId, PersonDecision decision) throws SQLException {
        Optional<History> history =
                database.transaction(connection -> {
                    List<Verdict> known = states(connection, LAST_WITH_WORDS, verdictId);
                    if (known.isEmpty()) {
                        return Optional.empty();
                    }
                    settling.decide(connection, known.getFirst(), decision);
                    return Optional.of(history(connection, verdictId));
                });
        commits.happened();
        return history;
    }

    public Optional<History> history(String verdictId) throws SQLException {
        return database.transaction(connection -> Optional.of(history(connection, verdictId)))
                .filter(history -> !history.states().isEmpty());
    }

    private static History history(Connection connection, String verdictId) throws SQLException {
        return new History(
                verdictId,
                states(connection, STATES, verdictId),
                Rows.select(
                        connection,
                        DECISIONS,
                        row -> JsonText.read(row.getString(1), PersonDecision.class),
                        verdictId));
    }

    private static List<Verdict> states(Connection connection, String sql, String verdictId)
            throws SQLException {
        return Rows.select(
                connection, sql, row -> JsonText.read(row.getString(1), Verdict.class), verdictId);
    }
}
