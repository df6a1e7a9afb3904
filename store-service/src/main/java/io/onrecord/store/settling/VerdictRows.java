package io.onrecord.store.settling;

import io.onrecord.events.Claim;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.TraitColumns;
import io.onrecord.store.selection.Traits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of verdicts and of their history.
record VerdictRows(Connection connection) {

    private static final String CURRENT =
            "SELECT lane, position, event, %s FROM store.verdict WHERE id = ANY (?)"
                    .formatted(TraitColumns.VERDICT.list());

    private static final String RATINGS =
            """
            SELECT id FROM store.verdict WHERE kind = 'PUBLISHED_RATING' AND id = ANY (?)
            UNION
            SELECT verdict_id FROM store.finding
            WHERE visible AND kind = 'PUBLISHED_RATING' AND verdict_id = ANY (?)
            """;

    private static final String RESTING_ON =
            """
            SELECT DISTINCT verdict_id FROM store.finding
            WHERE visible AND basis_id IS NOT NULL AND basis_id = ANY (?)
            """;

    private static final String WRITE =
            """
            INSERT INTO store.verdict AS known (id, version, status, kind, claim_id, lane, event,
                position, speaker, publisher, language, rating_class, rating, said_on, published_at,
                observed_at)
            SELECT id, version, status, kind, claim_id, lane, event::jsonb, position,
                traits->>'SPEAKER', traits->>'PUBLISHER', traits->>'LANGUAGE', traits->>'CLASS',
                traits->>'RATING', traits->>'SAID', (traits->>'PUBLISHED')::timestamptz,
                (traits->>'OBSERVED')::timestamptz
            FROM (SELECT id, version, status, kind, claim_id, lane, event, position,
                    traits::jsonb AS traits
                FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) AS settled (id, version, status, kind,
                    claim_id, lane, event, position, traits)) AS settled
            ON CONFLICT (id) DO UPDATE
            SET version = excluded.version, status = excluded.status,
                claim_id = coalesce(excluded.claim_id, known.claim_id),
                lane = excluded.lane, event = excluded.event, position = excluded.position,
                speaker = excluded.speaker, publisher = excluded.publisher,
                language = excluded.language, rating_class = excluded.rating_class,
                rating = excluded.rating, said_on = excluded.said_on,
                published_at = excluded.published_at, observed_at = excluded.observed_at
            """;

    private static final String REMEMBER =
            """
            INSERT INTO store.verdict_state (id, version, event)
            SELECT id, version, event::jsonb
            FROM unnest(?, ?, ?) AS settled (id, version, event)
            """;

    /// A verdict's newest state and where in the stream it was announced.
    record State(Verdict verdict, String lane, long position, Traits traits) {

        State with(Traits described) {
            return new State(verdict, lane, position, described);
        }
    }

    Map<String, State> current(Collection<String> ids) throws SQLException {
        return Rows.select(
                        connection,
                        CURRENT,
                        row ->
                                new State(
                                        JsonText.read(row.getString("event"), Verdict.class),
                                        row.getString("lane"),
                                        row.getLong("position"),
                                        TraitColumns.VERDICT.read(row)),
                        ids)
                .stream()
                .collect(Collectors.toMap(state -> state.verdict().id(), Function.identity()));
    }

    /// Those of `ids` that are published ratings: others rest on them.
    Set<String> ratingsAmong(Collection<String> ids) throws SQLException {
        return new TreeSet<>(Rows.select(connection, RATINGS, row -> row.getString(1), ids, ids));
    }

    Set<String> restingOn(Collection<String> ids) throws SQLException {
        return new TreeSet<>(Rows.select(connection, RESTING_ON, row -> row.getString(1), ids));
    }

    void write(List<State> states) throws SQLException {
        new Columns<>(states)
                .text(state -> state.verdict().id())
                .integer(state -> state.verdict().version())
                .text(state -> state.verdict().status().name())
                .text(state -> state.verdict().kind().name())
                .text(state -> claimId(state.verdict()))
                .text(State::lane)
                .text(state -> JsonText.of(state.verdict()))
                .bigint(State::position)
                .text(state -> JsonText.of(state.traits()))
                .execute(connection, WRITE);
        new Columns<>(states)
                .text(state -> state.verdict().id())
                .integer(state -> state.verdict().version())
                .text(state -> JsonText.of(state.verdict()))
                .execute(connection, REMEMBER);
    }

    private static @Nullable String claimId(Verdict verdict) {
        Claim claim = verdict.claim();
        return claim == null ? null : claim.id();
    }
}
