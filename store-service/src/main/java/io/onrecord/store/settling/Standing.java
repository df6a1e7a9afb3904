package io.onrecord.store.settling;

import io.onrecord.analysis.corroboration.Corroboration;
import io.onrecord.analysis.corroboration.Origin;
import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A visible finding, with what decides whether it counts.
///
/// @param finding with the rating that is in force now, whatever it was when the repeat was found
/// @param basisStands whether the verdict that it rests on is active, and a repeat's states
///   something that its own article does not state itself; true when it rests on none. What repeats
///   a rated claim corroborates nothing, and of a denial whose statement stands in another article
///   that statement's verdict tells
/// @param origin where it was printed
record Standing(Finding finding, int extractor, String lane, boolean basisStands, Origin origin) {

    private static final String VISIBLE =
            """
            SELECT DISTINCT ON (f.verdict_id, f.id) f.event, f.extractor,
                coalesce(a.lane, 'LIVE') AS lane,
                f.basis_id IS NULL OR coalesce(b.status = 'ACTIVE', false)
                    AND (f.kind <> 'REPEAT' OR NOT EXISTS (
                        SELECT FROM store.finding own
                        WHERE own.visible AND own.verdict_id = f.basis_id
                          AND own.article_id = f.article_id)) AS rests,
                f.kind <> 'CORROBORATED' OR NOT EXISTS (
                        SELECT FROM store.finding rated
                        WHERE rated.visible AND rated.kind = 'REPEAT'
                          AND rated.article_id = f.article_id
                          AND rated.quote_id = f.quote_id) AS unrated,
                f.kind <> 'DISPUTED' OR f.origin <> 'ARTICLE'
                    OR f.event->'claim'->>'claimant' IS NOT NULL OR NOT EXISTS (
                        SELECT FROM store.finding tied,
                            jsonb_array_elements_text(tied.event->'about'->'otherQuoteIds') denial
                        WHERE tied.visible AND tied.origin = 'ELSEWHERE'
                          AND tied.article_id = f.article_id
                          AND jsonb_exists(f.event->'about'->'otherQuoteIds', denial)) AS unclaimed,
                coalesce(a.source_domain, '') AS domain, f.article_id,
                a.event->'source'->>'owner' AS owner, a.event->>'wire' AS wire,
                a.event->>'nearCopyOf' AS copied,
                CASE f.kind WHEN 'REPEAT' THEN r.event END AS repeated
            FROM store.finding f
            LEFT JOIN store.article_version a USING (article_id, number, revision)
            LEFT JOIN store.verdict b ON b.id = f.basis_id
            LEFT JOIN store.rating r ON r.verdict_id = f.basis_id AND r.in_force
            WHERE f.visible AND f.verdict_id = ANY (?)
            ORDER BY f.verdict_id, f.id, f.origin
            """;

    /// @return by verdict id; a verdict for which nothing is visible is missing
    static Map<String, List<Standing>> load(
            Connection connection, Owners owners, Collection<String> verdictIds)
            throws SQLException {
        Map<String, List<Standing>> byVerdict = new LinkedHashMap<>();
        for (Standing standing :
                Rows.select(connection, VISIBLE, row -> read(row, owners), verdictIds)) {
            byVerdict
                    .computeIfAbsent(standing.finding().verdictId(), id -> new ArrayList<>())
                    .add(standing);
        }
        return byVerdict;
    }

    private static Standing read(ResultSet row, Owners owners) throws SQLException {
        Finding found = JsonText.read(row.getString("event"), Finding.class);
        String repeated = row.getString("repeated");
        return new Standing(
                repeated == null
                        ? found
                        : upToDate(found, JsonText.read(repeated, PublishedRating.class)),
                row.getInt("extractor"),
                row.getString("lane"),
                row.getBoolean("rests") && row.getBoolean("unrated") && row.getBoolean("unclaimed"),
                origin(row, owners));
    }

    private static Origin origin(ResultSet row, Owners owners) throws SQLException {
        String copied = row.getString("copied");
        return new Origin(
                owners.of(row.getString("domain"), row.getString("owner")),
                row.getString("wire"),
                copied == null ? row.getString("article_id") : copied);
    }

    /// The findings that decide: each for itself, or those of independent origins as one.
    static List<Finding> deciding(List<Standing> standing) {
        boolean corroborate =
                standing.stream()
                        .anyMatch(one -> one.finding().kind() == Verdict.Kind.CORROBORATED);
        if (!corroborate) {
            return standing.stream().map(Standing::finding).toList();
        }
        return Corroboration.of(
                        standing.stream()
                                .map(one -> new Corroboration.Attested(one.finding(), one.origin()))
                                .toList())
                .stream()
                .toList();
    }

    private static Finding upToDate(Finding repeat, PublishedRating rated) {
        return new Finding(
                repeat.id(),
                repeat.articleId(),
                repeat.articleVersion(),
                repeat.kind(),
                repeat.verdictId(),
                rated.claim(),
                repeat.about(),
                repeat.assessor(),
                repeat.rating() == null ? null : rated.rating(),
                repeat.match(),
                repeat.denial(),
                repeat.evidence(),
                repeat.method());
    }
}
