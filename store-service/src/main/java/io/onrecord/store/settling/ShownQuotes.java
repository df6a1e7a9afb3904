package io.onrecord.store.settling;

import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.TraitColumns;
import io.onrecord.store.selection.Traits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which quotes are shown: those that the current reading of their article lists. A quote that a
/// newer reading repeats unchanged keeps its position and is not announced again.
record ShownQuotes(Connection connection, Stream stream) {

    private static final String DIFFERENCES =
            """
            WITH current AS (SELECT * FROM store.current_reading WHERE article_id = ANY (?))
            SELECT q.article_id, q.number, q.revision, q.extractor, q.id, q.position,
                md5((q.event - 'articleVersion')::text) AS content,
                coalesce(c.lane, a.lane, 'LIVE') AS lane,
                q.kind, q.standing, q.name_key, q.said_on, q.shown_at,
                coalesce(q.publisher, a.source_domain) AS publisher,
                coalesce(q.language, a.language) AS language,
                coalesce(q.published_at, a.published_at) AS published_at
            FROM store.quote q
            LEFT JOIN current c USING (article_id, number, revision, extractor)
            LEFT JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.article_id = ANY (?)
              AND (q.position IS NOT NULL)
                  <> coalesce(jsonb_exists(c.quote_ids, q.id), false)
            ORDER BY q.article_id, q.starts, q.id
            """;

    private static final String MOVE =
            """
            UPDATE store.quote q SET position = moved.position, publisher = traits->>'PUBLISHER',
                language = traits->>'LANGUAGE',
                published_at = (traits->>'PUBLISHED')::timestamptz,
                shown_at = (traits->>'OBSERVED')::timestamptz
            FROM (SELECT article_id, number, revision, extractor, id, position,
                    traits::jsonb AS traits
                FROM unnest(?, ?, ?, ?, ?, ?, ?) AS moved (article_id, number, revision, extractor,
                    id, position, traits)) AS moved
            WHERE (q.article_id, q.number, q.revision, q.extractor, q.id)
                = (moved.article_id, moved.number, moved.revision, moved.extractor, moved.id)
            """;

    /// A row whose mark is wrong: shown and not listed, or listed and not shown.
    ///
    /// @param position where it is shown now; null when it is not
    /// @param content a digest of all that a reader of the quote sees
    private record Difference(
            String articleId,
            int number,
            int revision,
            int extractor,
            String id,
            @Nullable Long position,
            String content,
            String lane,
            Traits traits) {

        static Difference read(ResultSet row) throws SQLException {
            return new Difference(
                    row.getString("article_id"),
                    row.getInt("number"),
                    row.getInt("revision"),
                    row.getInt("extractor"),
                    row.getString("id"),
                    row.getObject("position", Long.class),
                    row.getString("content"),
                    row.getString("lane"),
                    TraitColumns.QUOTE.read(row));
        }

        Difference gone() {
            return at(null, Traits.none());
        }

        Difference at(@Nullable Long where, Traits described) {
            return new Difference(
                    articleId, number, revision, extractor, id, where, content, lane, described);
        }
    }

    void settle(Collection<String> articleIds) throws SQLException {
        List<Difference> differences =
                Rows.select(connection, DIFFERENCES, Difference::read, articleIds, articleIds);
        Map<String, Difference> leaving = new HashMap<>();
        Set<String> arriving = new HashSet<>();
        for (Difference difference : differences) {
            if (difference.position() == null) {
                arriving.add(difference.id());
            } else {
                leaving.put(difference.id(), difference);
            }
        }
        // First all that leave, then those that come: a position belongs to one row.
        move(leaving.values().stream().map(Difference::gone).toList());
        for (Difference gone : differences) {
            if (gone.position() != null && !arriving.contains(gone.id())) {
                long position =
                        stream.append(Stream.Kind.QUOTE_WITHDRAWN, gone.id(), null, gone.lane());
                stream.describe(position, List.of(gone.traits()));
            }
        }
        List<Difference> shown = new ArrayList<>();
        for (Difference coming : differences) {
            if (coming.position() == null) {
                shown.add(placed(coming, leaving.get(coming.id())));
            }
        }
        move(shown);
    }

    private Difference placed(Difference coming, @Nullable Difference before) throws SQLException {
        Long kept = before == null ? null : before.position();
        if (before != null && kept != null && before.content().equals(coming.content())) {
            Traits same =
                    coming.traits().with(Facet.OBSERVED, before.traits().time(Facet.OBSERVED));
            return coming.at(kept, same);
        }
        Traits traits = coming.traits().with(Facet.OBSERVED, stream.now());
        long position = stream.append(Stream.Kind.QUOTE, coming.id(), null, coming.lane());
        stream.describe(
                position, before == null ? List.of(traits) : List.of(before.traits(), traits));
        return coming.at(position, traits);
    }

    private void move(List<Difference> rows) throws SQLException {
        new Columns<>(rows)
                .text(Difference::articleId)
                .integer(Difference::number)
                .integer(Difference::revision)
                .integer(Difference::extractor)
                .text(Difference::id)
                .bigint(Difference::position)
                .text(row -> JsonText.of(row.traits()))
                .execute(connection, MOVE);
    }
}
