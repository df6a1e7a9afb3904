package io.onrecord.store.verdict;

import io.onrecord.events.Verdict;
import io.onrecord.store.database.JsonText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of `verdict`, to be read: settling alone writes it.
@Entity
@Immutable
@Table(name = "verdict")
// Hibernate sets the fields; some of them stand in queries only.
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
class StoredVerdict {

    @Id private String id;

    private String status;

    private String kind;

    @Column(name = "claim_id")
    private @Nullable String claimId;

    private long position;

    @Column(name = "event")
    @ColumnTransformer(read = "cast(event as text)")
    private String event;

    protected StoredVerdict() {}

    long position() {
        return position;
    }

    Verdict event() {
        return JsonText.read(event, Verdict.class);
    }
}
