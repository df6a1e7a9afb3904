package io.onrecord.store.settling;

import io.onrecord.events.Assessor;
import io.onrecord.events.Claim;
import io.onrecord.events.Rating;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Traits;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What verdicts are asked for by.
///
/// @param pages where they were published, by article
record VerdictTraits(Map<String, Page> pages) {

    private static final String PAGES =
            """
            SELECT DISTINCT ON (article_id) article_id, source_domain, language, published_at
            FROM store.article_version WHERE article_id = ANY (?)
            ORDER BY article_id, number DESC, revision DESC
            """;

    /// What the newest version of an article says of its publication.
    record Page(
            String articleId,
            String publisher,
            @Nullable String language,
            @Nullable Instant publishedAt) {

        static Page read(ResultSet row) throws SQLException {
            OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
            return new Page(
                    row.getString("article_id"),
                    row.getString("source_domain"),
                    row.getString("language"),
                    at == null ? null : at.toInstant());
        }
    }

    static VerdictTraits of(Connection connection, Collection<Verdict> verdicts)
            throws SQLException {
        Set<String> articles =
                verdicts.stream()
                        .filter(verdict -> !verdict.evidence().isEmpty())
                        .map(verdict -> verdict.evidence().getFirst().articleId())
                        .collect(Collectors.toSet());
        Map<String, Page> pages = new HashMap<>();
        if (!articles.isEmpty()) {
            Rows.select(connection, PAGES, Page::read, articles)
                    .forEach(page -> pages.put(page.articleId(), page));
        }
        return new VerdictTraits(pages);
    }

    /// @param before of its last state: what is withdrawn keeps what it was asked for by
    Traits of(Verdict verdict, @Nullable Traits before) {
        Traits state =
                (before == null ? Traits.none() : before)
                        .with(Facet.KIND, verdict.kind().name())
                        .with(Facet.STATUS, verdict.status().name())
                        .with(Facet.OBSERVED, verdict.observedAt());
        Claim claim = verdict.claim();
        return claim == null ? state : described(verdict, claim, state);
    }

    private Traits described(Verdict verdict, Claim claim, Traits state) {
        Rating rating = verdict.rating();
        Assessor assessor = verdict.assessor();
        Page page =
                verdict.evidence().isEmpty()
                        ? null
                        : pages.get(verdict.evidence().getFirst().articleId());
        String rater = assessor == null ? null : assessor.domain();
        return state.with(Facet.CLAIM, claim.id())
                .with(Facet.SPEAKER, Traits.normal(claim.claimant()))
                .with(Facet.SAID, Traits.firstDay(claim.date()))
                .with(Facet.CLASS, rating == null ? null : rating.ratingClass().name())
                .with(Facet.RATING, rating == null ? null : Traits.normal(rating.verbatim()))
                .with(Facet.PUBLISHER, rater == null && page != null ? page.publisher() : rater)
                .with(Facet.LANGUAGE, page == null ? null : page.language())
                .with(Facet.PUBLISHED, page == null ? null : page.publishedAt());
    }
}
