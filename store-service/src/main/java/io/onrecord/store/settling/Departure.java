package io.onrecord.store.settling;

import io.onrecord.events.About;
import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Why articles that supported a verdict do so no longer.
final class Departure {

    private static final String FATE =
            """
            SELECT
                (SELECT status <> 'USABLE' FROM store.article_version
                 WHERE article_id = ? ORDER BY number DESC, revision DESC LIMIT 1) AS canceled,
                (SELECT (number, revision) > (?, ?) FROM store.current_reading
                 WHERE article_id = ?) AS rewritten
            """;

    private Departure() {}

    /// @param last the state that may no longer hold
    /// @param visible all that is visible of it
    /// @param standing the part of `visible` whose basis stands
    static Verdict.Reason of(
            Connection connection, Verdict last, List<Standing> visible, List<Standing> standing)
            throws SQLException {
        if (standing.isEmpty() && !visible.isEmpty()) {
            return last.kind() == Verdict.Kind.DISPUTED && !restsOnAnother(last)
                    ? Verdict.Reason.CLAIM_FOUND
                    : Verdict.Reason.BASIS_WITHDRAWN;
        }
        Set<String> supporting = new HashSet<>();
        standing.forEach(found -> supporting.add(found.finding().articleId()));
        Verdict.Reason reason = Verdict.Reason.EXTRACTOR_CHANGED;
        for (Evidence evidence : last.evidence()) {
            if (supporting.contains(evidence.articleId())) {
                continue;
            }
            Verdict.Reason fate = fate(connection, evidence);
            if (fate == Verdict.Reason.ARTICLE_CANCELED) {
                return fate;
            }
            if (fate == Verdict.Reason.TEXT_CORRECTED) {
                reason = fate;
            }
        }
        return reason;
    }

    private static boolean restsOnAnother(Verdict verdict) {
        About about = verdict.about();
        return about != null && about.verdictId() != null;
    }

    private static Verdict.Reason fate(Connection connection, Evidence evidence)
            throws SQLException {
        return Rows.select(
                        connection,
                        FATE,
                        row -> {
                            if (row.getBoolean("canceled")) {
                                return Verdict.Reason.ARTICLE_CANCELED;
                            }
                            return row.getBoolean("rewritten")
                                    ? Verdict.Reason.TEXT_CORRECTED
                                    : Verdict.Reason.EXTRACTOR_CHANGED;
                        },
                        evidence.articleId(),
                        evidence.articleVersion().number(),
                        evidence.articleVersion().revision(),
                        evidence.articleId())
                .getFirst();
    }
}
