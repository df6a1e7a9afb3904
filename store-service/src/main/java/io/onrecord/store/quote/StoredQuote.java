package io.onrecord.store.quote;

import io.onrecord.events.Quote;
import io.onrecord.store.database.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `quote`, to be read: the intake writes it, settling says whether it is shown.
@Entity
@Immutable
@Table(name = "quote")
// Hibernate sets the fields; some of them stand in queries only.
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class StoredQuote {

    /// The quote as one reader found it in one version of its article.
    @Embeddable
    record Key(
            @Column(name = "article_id") String articleId,
            int number,
            int revision,
            int extractor,
            String id) {}

    @EmbeddedId private Key key;

    private String kind;

    @Column(name = "name_key")
    private @Nullable String nameKey;

    private int starts;

    private @Nullable Long position;

    @Column(name = "event")
    @ColumnTransformer(read = "cast(event as text)")
    private String event;

    protected StoredQuote() {}

    long position() {
        return position == null ? 0 : position;
    }

    Quote event() {
        return JsonText.read(event, Quote.class);
    }
}
