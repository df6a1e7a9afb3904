package io.onrecord.store.settling;

import io.onrecord.analysis.correction.Edition;
import io.onrecord.analysis.correction.Revisions;
import io.onrecord.events.About;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Finding;
import io.onrecord.events.Quote;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// What a version of an article that is in use takes back of earlier ones without saying so.
///
/// Found anew whenever anything of the article arrives, from all that is stored of it: an earlier
/// version that comes late leaves no other trace than one that came first.
record SilentCorrections(Connection connection) {

    private static final Logger LOG = Logger.getLogger(SilentCorrections.class);

    /// Of a page that is changed every minute all day, the last ones.
    private static final int EARLIER = 20;

    /// Every version that was in use once and was read, by its newest reading, in order; the one
    /// that is in use now comes last. The view is asked for these articles alone: as a part of the
    /// join it is worked out for all that there are.
    private static final String READINGS =
            """
            WITH current AS (SELECT * FROM store.current_reading WHERE article_id = ANY (?))
            SELECT DISTINCT ON (r.article_id, r.number, r.revision)
                r.article_id, r.number, r.revision, r.extractor, a.event
            FROM store.reading r
            JOIN store.article_version a USING (article_id, number, revision)
            JOIN current c USING (article_id)
            WHERE r.article_id = ANY (?)
              AND a.status = 'USABLE'
              AND (r.number, r.revision) <= (c.number, c.revision)
              AND EXISTS (
                SELECT FROM store.article_version older
                WHERE older.article_id = r.article_id
                  AND (older.number, older.revision) < (c.number, c.revision))
            ORDER BY r.article_id, r.number, r.revision, r.extractor DESC
            """;

    private static final String QUOTES =
            """
            SELECT q.event FROM store.quote q
            JOIN store.reading r USING (article_id, number, revision, extractor)
            WHERE (q.article_id, q.number, q.revision, q.extractor) = (?, ?, ?, ?)
              AND jsonb_exists(r.quote_ids, q.id)
            ORDER BY q.starts, q.id
            """;

    private static final String RATINGS =
            """
            SELECT f.event FROM store.finding f
            JOIN store.reading r USING (article_id, number, revision, extractor)
            WHERE (f.article_id, f.number, f.revision, f.extractor) = (?, ?, ?, ?)
              AND f.kind = 'PUBLISHED_RATING' AND f.origin = 'ARTICLE'
              AND jsonb_exists(r.finding_ids, f.id)
            ORDER BY f.id
            """;

    private static final String FORGET =
            """
            DELETE FROM store.finding
            WHERE article_id = ANY (?) AND origin = 'REVISION'
            RETURNING verdict_id
            """;

    private static final String INSERT =
            """
            INSERT INTO store.finding (article_id, number, revision, extractor, id, origin, kind,
                verdict_id, basis_id, event)
            SELECT article_id, number, revision, extractor, id, 'REVISION', 'CORRECTION',
                verdict_id, basis_id, event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS found (article_id, number, revision,
                extractor, id, verdict_id, basis_id, event)
            """;

    private record Reading(
            String articleId, ArticleVersion version, int extractor, Article article) {

        static Reading read(ResultSet row) throws SQLException {
            return new Reading(
                    row.getString("article_id"),
                    new ArticleVersion(row.getInt("number"), row.getInt("revision")),
                    row.getInt("extractor"),
                    JsonText.read(row.getString("event"), Article.class));
        }
    }

    private record Found(Finding finding, int extractor) {}

    /// @return the verdicts of which something came or went
    Set<String> settle(Collection<String> articleIds) throws SQLException {
        Set<String> touched =
                new TreeSet<>(Rows.select(connection, FORGET, row -> row.getString(1), articleIds));
        List<Found> found = new ArrayList<>();
        for (List<Reading> readings : byArticle(articleIds)) {
            Reading now = readings.getLast();
            int first = Math.max(0, readings.size() - 1 - EARLIER);
            List<Edition> before = new ArrayList<>();
            for (Reading earlier : readings.subList(first, readings.size() - 1)) {
                before.add(edition(earlier));
            }
            if (!before.isEmpty()) {
                since(before, edition(now))
                        .forEach(finding -> found.add(new Found(finding, now.extractor())));
            }
        }
        insert(found);
        found.forEach(one -> touched.add(one.finding().verdictId()));
        return touched;
    }

    /// Spans that leave the text, in whatever came over the topics, cost this article its
    /// corrections and nobody anything else.
    private static Collection<Finding> since(List<Edition> before, Edition now) {
        try {
            return Revisions.since(before, now);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            LOG.warnf(e, "The versions of %s cannot be compared", now.article().id());
            return List.of();
        }
    }

    private Collection<List<Reading>> byArticle(Collection<String> articleIds) throws SQLException {
        TreeMap<String, List<Reading>> byArticle = new TreeMap<>();
        for (Reading reading :
                Rows.select(connection, READINGS, Reading::read, articleIds, articleIds)) {
            byArticle.computeIfAbsent(reading.articleId(), id -> new ArrayList<>()).add(reading);
        }
        return byArticle.values();
    }

    private Edition edition(Reading reading) throws SQLException {
        return new Edition(
                reading.article(),
                events(QUOTES, reading, Quote.class),
                events(RATINGS, reading, Finding.class));
    }

    private <T> List<T> events(String sql, Reading reading, Class<T> type) throws SQLException {
        return Rows.select(
                connection,
                sql,
                row -> JsonText.read(row.getString(1), type),
                reading.articleId(),
                reading.version().number(),
                reading.version().revision(),
                reading.extractor());
    }

    private void insert(List<Found> found) throws SQLException {
        new Columns<>(found)
                .text(one -> one.finding().articleId())
                .integer(one -> one.finding().articleVersion().number())
                .integer(one -> one.finding().articleVersion().revision())
                .integer(Found::extractor)
                .text(one -> one.finding().id())
                .text(one -> one.finding().verdictId())
                .text(SilentCorrections::basis)
                .text(one -> JsonText.of(one.finding()))
                .execute(connection, INSERT);
    }

    /// A corrected rating is one that is in force.
    private static @Nullable String basis(Found found) {
        About about = found.finding().about();
        return about == null ? null : about.verdictId();
    }
}
