package io.onrecord.store.intake;

import io.onrecord.events.About;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Columns;
import io.onrecord.store.database.JsonText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The table of findings: those that an article's reader sent, and those that this store makes when
/// it looks back.
public final class FindingRows {

    /// What a reader sent never changes. What this store finds holds the rating that is in force,
    /// and is found anew when that is another.
    private static final String INSERT =
            """
            INSERT INTO store.finding AS known (article_id, number, revision, extractor, id, origin, kind,
                verdict_id, basis_id, quote_id, event)
            SELECT article_id, number, revision, extractor, id, origin, kind,
                verdict_id, basis_id, quote_id, event::jsonb
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) AS arrived (article_id, number, revision,
                extractor, id, origin, kind, verdict_id, basis_id, quote_id, event)
            ON CONFLICT (article_id, number, revision, extractor, id, origin) DO UPDATE
            SET event = excluded.event
            WHERE known.origin = 'LOOK_BACK' AND known.event <> excluded.event
            """;

    /// Who found it.
    public enum Origin {
        ARTICLE,
        LOOK_BACK
    }

    private FindingRows() {}

    public static int insert(Connection connection, List<Arrival.OfFinding> rows, Origin origin)
            throws SQLException {
        return new Columns<>(rows)
                .text(row -> row.finding().articleId())
                .integer(row -> row.finding().articleVersion().number())
                .integer(row -> row.finding().articleVersion().revision())
                .integer(Arrival.OfFinding::extractor)
                .text(row -> row.finding().id())
                .text(row -> origin.name())
                .text(row -> row.finding().kind().name())
                .text(row -> row.finding().verdictId())
                .text(row -> basis(row.finding()))
                .text(row -> quote(row.finding()))
                .text(row -> JsonText.of(row.finding()))
                .execute(connection, INSERT);
    }

    /// The verdict without which the finding means nothing: the rating that a repeat repeats.
    static @Nullable String basis(Finding finding) {
        About about = finding.about();
        String named = about == null ? null : about.verdictId();
        boolean repeat = finding.kind() == Verdict.Kind.REPEAT;
        return named == null && repeat ? Ids.ratingVerdict(finding.claim().id()) : named;
    }

    private static @Nullable String quote(Finding finding) {
        About about = finding.about();
        return about == null ? null : about.quoteId();
    }
}
