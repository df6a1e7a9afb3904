package io.onrecord.store.quote;

import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.store.article.ArticleRepository;
import io.onrecord.store.article.ArticleSummary;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Window;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The quotes that are shown.
@ApplicationScoped
public class QuoteRepository implements PanacheRepositoryBase<StoredQuote, StoredQuote.Key> {

    private final ArticleRepository articles;

    public QuoteRepository(ArticleRepository articles) {
        this.articles = articles;
    }

    public Page<QuoteItem> page(QuoteQuery query, Window window) {
        StringBuilder where = new StringBuilder("position < :before");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("before", window.before());
        if (query.speaker() != null) {
            where.append(" and nameKey in (:given, :normal)");
            parameters.put("given", query.speaker());
            parameters.put("normal", Ids.normal(query.speaker()));
        }
        if (query.articleId() != null) {
            where.append(" and key.articleId = :article");
            parameters.put("article", query.articleId());
        }
        if (query.kind().isPresent()) {
            where.append(" and kind = :kind");
            parameters.put("kind", query.kind().get().name());
        }
        List<StoredQuote> found =
                find(where + " order by position desc", parameters).range(0, window.limit()).list();
        return Page.of(found, window, StoredQuote::position).map(this::items);
    }

    /// The quotes of an article that are shown, in the order of its text.
    public List<QuoteItem> of(String articleId) {
        return items(
                list(
                        "position is not null and key.articleId = ?1 order by starts, key.id",
                        articleId));
    }

    /// Those announced at these positions that are still shown, by position.
    @Transactional
    public Map<Long, QuoteItem> at(List<Long> positions) {
        List<StoredQuote> rows = list("position in ?1", positions);
        List<QuoteItem> items = items(rows);
        Map<Long, QuoteItem> at = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            at.put(rows.get(i).position(), items.get(i));
        }
        return at;
    }

    private List<QuoteItem> items(List<StoredQuote> rows) {
        List<Quote> quotes = rows.stream().map(StoredQuote::event).toList();
        Map<String, ArticleSummary> known =
                articles.summaries(
                        quotes.stream().map(Quote::articleId).collect(Collectors.toSet()));
        return quotes.stream()
                .map(quote -> new QuoteItem(quote, known.get(quote.articleId())))
                .toList();
    }
}
