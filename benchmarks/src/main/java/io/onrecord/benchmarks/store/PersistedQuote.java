package io.onrecord.benchmarks.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;

/// A row of `quote` as whoever thinks of no rate writes it: an entity, persisted in a transaction
/// of its own.
@Entity
@Table(schema = "store", name = "quote")
// Hibernate reads the fields.
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class PersistedQuote {

    @Embeddable
    record Key(
            @Column(name = "article_id") String articleId,
            int number,
            int revision,
            int extractor,
            String id) {}

    @EmbeddedId private Key key;

    private String kind;
    private String standing;

    @Column(name = "name_key")
    private @Nullable String nameKey;

    private int starts;
    private String words;

    @ColumnTransformer(write = "?::tsvector")
    private String telling;

    @Column(name = "telling_by")
    private int tellingBy;

    @ColumnTransformer(write = "?::jsonb")
    private String event;

    protected PersistedQuote() {}

    /// @param row in the order of the columns of a COPY
    private PersistedQuote(Object... row) {
        key = new Key((String) row[0], (int) row[1], (int) row[2], (int) row[3], (String) row[4]);
        kind = (String) row[5];
        standing = (String) row[6];
        nameKey = (String) row[7];
        starts = (int) row[8];
        words = (String) row[9];
        telling = (String) row[10];
        tellingBy = (int) row[11];
        event = (String) row[12];
    }

    static EntityManagerFactory unit(DataSource store) {
        return new HibernatePersistenceConfiguration("sink")
                .managedClass(PersistedQuote.class)
                .managedClass(Key.class)
                .property("jakarta.persistence.nonJtaDataSource", store)
                .createEntityManagerFactory();
    }

    static void persist(EntityManagerFactory unit, List<Object[]> rows) {
        for (Object[] row : rows) {
            try (EntityManager one = unit.createEntityManager()) {
                one.getTransaction().begin();
                one.persist(new PersistedQuote(row));
                one.getTransaction().commit();
            }
        }
    }
}
