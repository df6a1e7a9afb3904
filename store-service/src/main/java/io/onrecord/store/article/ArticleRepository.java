package io.onrecord.store.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stored versions of articles.
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<StoredArticle, ArticleKey> {

    /// All that is stored of an article, newest version first.
    public List<StoredArticle> versions(String articleId) {
        return list("key.articleId = ?1 order by key.number desc, key.revision desc", articleId);
    }

    /// What the newest version of each article says of it, by article id.
    @Transactional
    public Map<String, ArticleSummary> summaries(Collection<String> articleIds) {
        Map<String, ArticleSummary> newest = new HashMap<>();
        if (!articleIds.isEmpty()) {
            list("key.articleId in ?1 order by key.number, key.revision", articleIds)
                    .forEach(article -> newest.put(article.key().articleId(), article.summary()));
        }
        return newest;
    }
}
