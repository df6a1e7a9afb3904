package io.onrecord.store.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/// A row of `finding`: what ties an article to a verdict.
@Entity
@Immutable
@Table(name = "finding")
@IdClass(StoredFinding.Key.class)
// Hibernate sets the fields; some of them stand in queries only.
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class StoredFinding {

    /// A finding as one reader, or the look-back after it, made it of one version of an article.
    record Key(
            String articleId, int number, int revision, int extractor, String id, String origin) {}

    @Id
    @Column(name = "article_id")
    private String articleId;

    @Id private int number;

    @Id private int revision;

    @Id private int extractor;

    @Id private String id;

    @Id private String origin;

    @Column(name = "verdict_id")
    private String verdictId;

    private boolean visible;

    protected StoredFinding() {}
}
