package io.onrecord.store.settling;

import io.onrecord.events.Claim;
import io.onrecord.events.Evidence;
import io.onrecord.events.Finding;
import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of people's decisions. They are never changed: the last one holds.
record Decisions(Connection connection) {

    private static final String LAST =
            """
            SELECT DISTINCT ON (verdict_id) verdict_id, event FROM store.decision
            WHERE verdict_id = ANY (?) ORDER BY verdict_id, id DESC
            """;

    /// Of verdicts on nearly the same words of the same text: at least half of the shorter stretch.
    private static final String CARRIED_OVER =
            """
            SELECT event FROM store.decision
            WHERE article_id = ? AND verdict_kind = ? AND text_hash = ?
              AND 2 * (least(ends, ?::integer) - greatest(starts, ?::integer)) >= least(ends - starts, ?::integer)
              AND (verdict_kind NOT IN ('REPEAT', 'PUBLISHED_RATING') OR claim_id = ?)
            ORDER BY id DESC LIMIT 1
            """;

    private static final String DECIDED_ON =
            "SELECT DISTINCT article_id FROM store.decision WHERE article_id = ANY (?)";

    private static final String ADD =
            """
            INSERT INTO store.decision (verdict_id, verdict_kind, claim_id, article_id, text_hash,
                starts, ends, event)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private record Decided(String verdictId, PersonDecision decision) {}

    /// The last decision about each of the verdicts.
    Map<String, PersonDecision> last(Collection<String> verdictIds) throws SQLException {
        Map<String, PersonDecision> last = new HashMap<>();
        for (Decided decided :
                Rows.select(
                        connection,
                        LAST,
                        row ->
                                new Decided(
                                        row.getString("verdict_id"),
                                        JsonText.read(
                                                row.getString("event"), PersonDecision.class)),
                        verdictIds)) {
            last.put(decided.verdictId(), decided.decision());
        }
        return last;
    }

    /// For verdicts that are new: what was decided about those that an earlier reader made of the
    /// same words. It holds for the new ones from now on.
    ///
    /// @return by verdict id
    Map<String, PersonDecision> carriedOver(List<Finding> born) throws SQLException {
        Set<String> decidedOn = decidedOn(born.stream().map(Finding::articleId).toList());
        Map<String, PersonDecision> carried = new HashMap<>();
        for (Finding finding : born) {
            if (decidedOn.contains(finding.articleId())) {
                for (PersonDecision decision : onSameWords(finding)) {
                    Evidence words = finding.evidence().getFirst();
                    String claimId = finding.claim().id();
                    add(finding.verdictId(), finding.kind(), claimId, words, decision);
                    carried.put(finding.verdictId(), decision);
                }
            }
        }
        return carried;
    }

    private Set<String> decidedOn(List<String> articleIds) throws SQLException {
        return articleIds.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        Rows.select(connection, DECIDED_ON, row -> row.getString(1), articleIds));
    }

    private List<PersonDecision> onSameWords(Finding finding) throws SQLException {
        Evidence words = finding.evidence().getFirst();
        return Rows.select(
                connection,
                CARRIED_OVER,
                row -> JsonText.read(row.getString(1), PersonDecision.class),
                words.articleId(),
                finding.kind().name(),
                words.textHash(),
                words.span().end(),
                words.span().start(),
                words.span().length(),
                finding.claim().id());
    }

    /// @param verdict its last state that has words
    void add(Verdict verdict, PersonDecision decision) throws SQLException {
        Claim claim = verdict.claim();
        add(
                verdict.id(),
                verdict.kind(),
                claim == null ? null : claim.id(),
                verdict.evidence().isEmpty() ? null : verdict.evidence().getFirst(),
                decision);
    }

    private void add(
            String verdictId,
            Verdict.Kind kind,
            @Nullable String claimId,
            @Nullable Evidence words,
            PersonDecision decision)
            throws SQLException {
        Rows.execute(
                connection,
                ADD,
                verdictId,
                kind.name(),
                claimId,
                words == null ? null : words.articleId(),
                words == null ? null : words.textHash(),
                words == null ? null : words.span().start(),
                words == null ? null : words.span().end(),
                JsonText.of(decision));
    }
}
