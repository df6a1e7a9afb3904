package io.onrecord.store.stream;

import com.fasterxml.jackson.core.type.TypeReference;
import io.onrecord.events.Lane;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.quote.QuoteRepository;
import io.onrecord.store.selection.Traits;
import io.onrecord.store.verdict.VerdictItem;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The table `stream`, each entry with what it tells. What may not be told any more is left out: a
/// quote that is no longer shown, and the earlier states of a verdict that was withdrawn.
@ApplicationScoped
public class StreamEntries {

    /// Entries read at once.
    static final int PAGE = 200;

    private static final String AFTER =
            """
            SELECT s.position, s.kind, s.subject_id, s.lane, s.traits, told.event
            FROM store.stream s
            LEFT JOIN store.verdict v ON s.kind = 'VERDICT' AND v.id = s.subject_id
            LEFT JOIN store.verdict_state told
                ON told.id = v.id AND told.version = s.version
                AND (v.version = s.version OR v.status <> 'WITHDRAWN')
            WHERE s.position > ?
            ORDER BY s.position
            LIMIT ?
            """;

    private static final String LOG =
            """
            SELECT epoch, forgotten, greatest(forgotten, (SELECT max(position) FROM store.stream)) AS newest
            FROM store.stream_epoch
            """;

    private static final String FORGET =
            """
            WITH gone AS (DELETE FROM store.stream WHERE at < ? RETURNING position)
            UPDATE store.stream_epoch
            SET forgotten = greatest(forgotten, (SELECT max(position) FROM gone))
            """;

    private final Database database;
    private final QuoteRepository quotes;
    private final VerdictRepository verdicts;

    public StreamEntries(Database database, QuoteRepository quotes, VerdictRepository verdicts) {
        this.database = database;
        this.quotes = quotes;
        this.verdicts = verdicts;
    }

    /// @param last the position of the last entry looked at, left out or not
    /// @param more whether there may be entries behind it
    public record Page(List<StreamEntry> entries, long last, boolean more) {}

    private record Row(
            long position,
            String kind,
            String subjectId,
            Lane lane,
            List<Traits> states,
            @Nullable String verdict) {

        private static final TypeReference<List<Traits>> STATES = new TypeReference<>() {};

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("position"),
                    row.getString("kind"),
                    row.getString("subject_id"),
                    Lane.valueOf(row.getString("lane")),
                    JsonText.read(row.getString("traits"), STATES),
                    row.getString("event"));
        }
    }

    /// What a client is told of a quote that may not be shown any more.
    private record Withdrawn(String id) {}

    public Page after(long position) throws SQLException {
        return read(position, PAGE);
    }

    /// The entry at a position; empty when there is none, or when what it tells may not be told any
    /// more.
    public Optional<StreamEntry> at(long position) throws SQLException {
        return read(position - 1, 1).entries().stream()
                .filter(entry -> entry.position() == position)
                .findFirst();
    }

    private Page read(long position, int most) throws SQLException {
        List<Row> rows =
                database.transaction(
                        connection -> Rows.select(connection, AFTER, Row::read, position, most));
        Map<Long, QuoteItem> shown =
                quotes.at(
                        rows.stream()
                                .filter(row -> row.kind().equals("QUOTE"))
                                .map(Row::position)
                                .toList());
        List<StreamEntry> entries = new ArrayList<>();
        for (Row row : rows) {
            Object told =
                    switch (row.kind()) {
                        case "QUOTE" -> shown.get(row.position());
                        case "VERDICT" -> verdict(row.verdict());
                        default -> new Withdrawn(row.subjectId());
                    };
            if (told != null) {
                entries.add(entry(row, told));
            }
        }
        long last = rows.isEmpty() ? position : rows.getLast().position();
        return new Page(entries, last, rows.size() == most);
    }

    public Beginning.Log log() throws SQLException {
        return database.transaction(connection ->
                Rows.select(
                                connection,
                                LOG,
                                row ->
                                        new Beginning.Log(
                                                row.getString("epoch"),
                                                row.getLong("forgotten"),
                                                row.getLong("newest")))
                        .getFirst());
    }

    /// Forgets entries that are older.
    void prune(Instant before) throws SQLException {
        database.change(
                connection -> Rows.execute(connection, FORGET, before.atOffset(ZoneOffset.UTC)));
    }

    private @Nullable VerdictItem verdict(@Nullable String event) {
        return event == null
                ? null
                : verdicts.items(List.of(JsonText.read(event, Verdict.class))).getFirst();
    }

    private static StreamEntry entry(Row row, Object told) {
        String event =
                switch (row.kind()) {
                    case "QUOTE" -> "quote";
                    case "VERDICT" -> "verdict";
                    default -> "quote-withdrawn";
                };
        return new StreamEntry(row.position(), event, row.lane(), JsonText.of(told), row.states());
    }
}
