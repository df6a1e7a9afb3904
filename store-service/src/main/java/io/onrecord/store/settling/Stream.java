package io.onrecord.store.settling;

import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.Traits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The log of what subscribers are told, as one settling appends to it. Positions are drawn under
/// the settling lock and become visible with its commit: whoever has read up to one has missed none
/// before it.
final class Stream {

    private static final int DRAWN_AT_ONCE = 100;

    private static final String DRAW =
            "SELECT nextval('store.stream_position') FROM generate_series(1, ?)";

    private static final String APPEND =
            """
            INSERT INTO store.stream (position, kind, subject_id, version, lane, at, traits)
            SELECT position, kind, subject_id, version, lane, at::timestamptz, traits::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?) AS told (position, kind, subject_id, version, lane, at,
                traits)
            """;

    private final Connection connection;
    private final Instant now;
    private final Deque<Long> drawn = new ArrayDeque<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, List<Traits>> traits = new HashMap<>();

    /// What an entry tells.
    enum Kind {
        QUOTE,
        QUOTE_WITHDRAWN,
        VERDICT
    }

    private record Entry(
            long position, Kind kind, String subjectId, @Nullable Integer version, String lane) {}

    Stream(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /// @param version of a verdict; null for a quote
    /// @return the entry's position, greater than any before
    long append(Kind kind, String subjectId, @Nullable Integer version, String lane)
            throws SQLException {
        if (drawn.isEmpty()) {
            drawn.addAll(Rows.select(connection, DRAW, row -> row.getLong(1), DRAWN_AT_ONCE));
        }
        long position = drawn.removeFirst();
        entries.add(new Entry(position, kind, subjectId, version, lane));
        return position;
    }

    /// What the subject of an entry was before, where it was there, and what it is now.
    void describe(long position, List<Traits> states) {
        traits.put(position, List.copyOf(states));
    }

    /// Writes what was appended.
    void write() throws SQLException {
        new Columns<>(entries)
                .bigint(Entry::position)
                .text(entry -> entry.kind().name())
                .text(Entry::subjectId)
                .integer(Entry::version)
                .text(Entry::lane)
                .time(entry -> now)
                .text(entry -> JsonText.of(traits.getOrDefault(entry.position(), List.of())))
                .execute(connection, APPEND);
        entries.clear();
        traits.clear();
    }
}
