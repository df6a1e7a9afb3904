package io.onrecord.store.quote;

import io.onrecord.events.Quote;
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
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The quotes that are shown.
@ApplicationScoped
public class QuoteRepository implements PanacheRepositoryBase<StoredQuote, StoredQuote.Key> {

    private final Database database;
    private final ArticleRepository articles;

    public QuoteRepository(Database database, ArticleRepository articles) {
        this.database = database;
        this.articles = articles;
    }

    public Page<QuoteItem> page(Selection selection, Window window) throws SQLException {
        List<Listing.Found> found =
                database.transaction(
                        connection -> Listing.QUOTES.find(connection, selection, window));
        return Page.of(found, window, Listing.Found::position)
                .map(rows ->
                        itemsOf(
                                rows.stream()
                                        .map(row -> JsonText.read(row.event(), Quote.class))
                                        .toList()));
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
        return itemsOf(rows.stream().map(StoredQuote::event).toList());
    }

    /// With their articles.
    public List<QuoteItem> itemsOf(List<Quote> quotes) {
        Map<String, ArticleSummary> known =
                articles.summaries(
                        quotes.stream().map(Quote::articleId).collect(Collectors.toSet()));
        return quotes.stream()
                .map(quote -> new QuoteItem(quote, known.get(quote.articleId())))
                .toList();
    }
}
