package io.onrecord.ingest.admission;

import io.onrecord.ingest.nearcopy.NearCopies;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Forgets articles for good, and remembers only that: rows of `ingest.erased`.
@ApplicationScoped
public class Erasures {

    private final Database database;

    Erasures(Database database) {
        this.database = database;
    }

    /// Deletes every version, what is held, and what near-copies are known by. What comes of the
    /// article later is not taken, by whatever way.
    public void erase(String articleId) throws SQLException {
        database.transaction(connection -> {
            SeenRows.lock(connection, List.of(articleId));
            execute(
                    connection,
                    "insert into ingest.erased (article_id) values (?) on conflict do nothing",
                    articleId);
            execute(connection, "delete from ingest.seen where article_id = ?", articleId);
            HeldRows.drop(connection, articleId);
            NearCopies.forget(connection, articleId);
            return articleId;
        });
    }

    /// Those of the articles that were erased.
    static Set<String> among(Connection connection, Collection<String> articleIds)
            throws SQLException {
        String query = "select article_id from ingest.erased where article_id = any (?)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("text", articleIds.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                Set<String> erased = new TreeSet<>();
                while (rows.next()) {
                    erased.add(rows.getString(1));
                }
                return erased;
            }
        }
    }

    private static void execute(Connection connection, String sql, String articleId)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, articleId);
            statement.executeUpdate();
        }
    }
}
