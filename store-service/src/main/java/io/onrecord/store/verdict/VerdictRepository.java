package io.onrecord.store.verdict;

import io.onrecord.events.Evidence;
import io.onrecord.events.Verdict;
import io.onrecord.store.article.ArticleRepository;
import io.onrecord.store.article.ArticleSummary;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.listing.Listing;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Window;
import io.onrecord.store.selection.Selection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The verdicts in their newest states.
@ApplicationScoped
public class VerdictRepository implements PanacheRepositoryBase<StoredVerdict, String> {

    private static final String RESTING_ON_ARTICLE =
            """
            id in (select f.verdictId from StoredFinding f where f.visible and f.articleId = ?1)
            and status = 'ACTIVE' order by position desc
            """;

    private final Database database;
    private final ArticleRepository articles;

    public VerdictRepository(Database database, ArticleRepository articles) {
        this.database = database;
        this.articles = articles;
    }

    public Page<VerdictItem> page(Selection selection, Window window) throws SQLException {
        List<Listing.Found> found =
                database.transaction(
                        connection -> Listing.VERDICTS.find(connection, selection, window));
        return Page.of(found, window, Listing.Found::position)
                .map(rows ->
                        items(
                                rows.stream()
                                        .map(row -> JsonText.read(row.event(), Verdict.class))
                                        .toList()));
    }

    /// A verdict in its newest state.
    public Optional<VerdictItem> item(String id) {
        return findByIdOptional(id).map(found -> items(List.of(found.event())).getFirst());
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
