package io.onrecord.store.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.onrecord.events.Json;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.RebuildLock;
import io.onrecord.store.database.Rows;
import io.onrecord.store.database.SettlingLock;
import io.onrecord.store.worker.Commits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes the store of an archive, piece by piece, while the intake waits. A piece may come twice,
/// so that whoever was interrupted begins again.
@ApplicationScoped
public class Rebuild {

    private static final String UNDER_WAY =
            "SELECT coalesce(rebuilding, '') FROM store.stream_epoch";

    private static final String EMPTY =
            """
            SELECT NOT EXISTS (SELECT FROM store.article_version)
                AND NOT EXISTS (SELECT FROM store.verdict)
            """;

    private static final String EMPTIED =
            ArchivedTable.replaced().stream()
                    .map(table -> "store." + table.table())
                    .collect(Collectors.joining(", ", "TRUNCATE ", ""));

    /// A log of its own: nobody goes on in it with a position of another.
    private static final String BEGIN =
            """
            UPDATE store.stream_epoch SET rebuilding = ?, forgotten = ?,
                epoch = left(replace(gen_random_uuid()::text, '-', ''), 8)
            """;

    private static final String AHEAD =
            """
            SELECT setval('store.stream_position',
                greatest(?, (SELECT last_value FROM store.stream_position)))
            """;

    private static final String DECISIONS_AHEAD =
            """
            SELECT setval(pg_get_serial_sequence('store.decision', 'id'),
                greatest(?, (SELECT max(id) FROM store.decision), 1))
            """;

    /// What people decided in the new store comes after what they had decided in the old one.
    private static final String DECISIONS_BEHIND = "UPDATE store.decision SET id = DEFAULT";

    private static final String TOLD = "UPDATE store.webhook_progress SET position = ?";

    private static final String DECIDED_ONCE =
            """
            DELETE FROM store.decision again USING store.decision first
            WHERE again.verdict_id = first.verdict_id AND again.event = first.event
              AND again.id > first.id
            """;

    private final Database database;
    private final Commits commits;

    public Rebuild(Database database, Commits commits) {
        this.database = database;
        this.commits = commits;
    }

    /// What came of the wish to begin.
    public enum Begun {
        BEGUN,
        /// There are articles, and nobody said that they may go.
        NOT_EMPTY,
        /// A later release wrote it.
        UNKNOWN_FORM
    }

    /// @param replace whether what the store has read may go; what people did stays in any case
    public Begun begin(Header header, boolean replace) throws SQLException {
        if (header.archive() != Header.FORM) {
            return Begun.UNKNOWN_FORM;
        }
        return database.transaction(connection -> {
            RebuildLock.take(connection);
            SettlingLock.take(connection);
            if (first(connection, UNDER_WAY).equals(header.name())) {
                return Begun.BEGUN;
            }
            if (!replace && !first(connection, EMPTY).equals("t")) {
                return Begun.NOT_EMPTY;
            }
            Rows.execute(connection, EMPTIED);
            Rows.execute(connection, BEGIN, header.name(), header.forgotten());
            Rows.select(connection, AHEAD, row -> true, header.position());
            Rows.select(connection, DECISIONS_AHEAD, row -> true, header.decisions());
            Rows.execute(connection, DECISIONS_BEHIND);
            Rows.execute(connection, TOLD, header.told());
            return Begun.BEGUN;
        });
    }

    /// @param lines of an archive, without its header
    /// @return how many rows were not there before
    /// @throws IllegalArgumentException when a line is no row of a table that is known
    public int add(List<String> lines) throws SQLException {
        Map<ArchivedTable, ArrayNode> rows = new TreeMap<>();
        for (String line : lines) {
            JsonNode read = read(line);
            ArchivedTable table =
                    ArchivedTable.named(read.path("table").asText())
                            .orElseThrow(() -> new IllegalArgumentException("of no known table"));
            rows.computeIfAbsent(table, one -> Json.MAPPER.createArrayNode()).add(read.get("row"));
        }
        return database.transaction(connection -> {
            int added = 0;
            for (Map.Entry<ArchivedTable, ArrayNode> one : rows.entrySet()) {
                String insert = one.getKey().insert(connection);
                added += Rows.execute(connection, insert, one.getValue().toString());
            }
            return added;
        });
    }

    /// All rows are in: what the topics bring is taken again.
    public void end() throws SQLException {
        database.change(connection -> {
            SettlingLock.take(connection);
            Rows.execute(connection, DECIDED_ONCE);
            Rows.execute(connection, "UPDATE store.stream_epoch SET rebuilding = NULL");
        });
        commits.happened();
    }

    private static JsonNode read(String line) {
        try {
            JsonNode read = Json.MAPPER.readTree(line);
            if (read.path("row").isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
        throw new IllegalArgumentException("no row");
    }

    private static String first(Connection connection, String sql) throws SQLException {
        return Rows.select(connection, sql, row -> row.getString(1)).getFirst();
    }
}
