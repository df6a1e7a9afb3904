package io.onrecord.store.verdict;

import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.article.ArticleRepository;
import io.onrecord.store.article.ArticleSummary;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Window;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The verdicts in their newest states.
@ApplicationScoped
public class VerdictRepository implements PanacheRepositoryBase<StoredVerdict, String> {

    private static final String RESTING_ON_ARTICLE =
            """
            id in (select f.verdictId from StoredFinding f where f.visible and f.articleId = ?1)
            and status = 'ACTIVE' order by position desc
            """;

    private final ArticleRepository articles;

    public VerdictRepository(ArticleRepository articles) {
        this.articles = articles;
    }

    public Page<VerdictItem> page(VerdictQuery query, Window window) {
        StringBuilder where = new StringBuilder("position < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", window.before());
        if (query.kind().isPresent()) {
            where.append(" and kind = :kind");
            parameters.put("kind", query.kind().get().name());
        }
        if (query.status().isPresent()) {
            where.append(" and status = :status");
            parameters.put("status", query.status().get().name());
        }
        if (query.claimId() != null) {
            where.append(" and claimId = :claim");
            parameters.put("claim", query.claimId());
        }
        List<StoredVerdict> found =
                find(where + " order by position desc", parameters).range(0, window.limit()).list();
        return Page.of(found, window, StoredVerdict::position)
                .map(rows -> items(rows.stream().map(StoredVerdict::event).toList()));
    }

    /// The active verdicts that an article's findings support, newest first.
    public List<VerdictItem> of(String articleId) {
        return items(
                list(RESTING_ON_ARTICLE, articleId).stream().map(StoredVerdict::event).toList());
    }

    /// With their articles.
    public List<VerdictItem> items(List<Verdict> verdicts) {
        Map<String, ArticleSummary> known =
                articles.summaries(
                        verdicts.stream()
                                .flatMap(verdict -> verdict.evidence().stream())
                                .map(Evidence::articleId)
                                .collect(Collectors.toSet()));
        return verdicts.stream().map(verdict -> VerdictItem.of(verdict, known)).toList();
    }
}
