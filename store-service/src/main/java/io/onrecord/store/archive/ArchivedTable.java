package io.onrecord.store.archive;

import io.onrecord.store.database.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A table that an archive holds, in the order of writing: what the workers act on comes after what
/// they act with. Sessions are left out: whoever had one logs in again.
enum ArchivedTable {
    ERASED(Kind.OF_PEOPLE, "article_id"),
    DECISION(Kind.OF_PEOPLE, "id"),
    API_KEY(Kind.OF_PEOPLE, "id"),
    WEBHOOK(Kind.OF_PEOPLE, "id"),
    ARTICLE_VERSION(Kind.READ, "article_id, number, revision"),
    READING(Kind.READ, "article_id, number, revision, extractor"),
    QUOTE(Kind.READ, "article_id, number, revision, extractor, id"),
    FINDING(Kind.READ, "article_id, number, revision, extractor, id, origin"),
    ASSERTION(Kind.READ, "key, article_id, quote_id"),
    PRINTED_SENTENCE(Kind.READ, "key, denies, article_id, quote_id"),
    VERDICT(Kind.READ, "id"),
    VERDICT_STATE(Kind.READ, "id, version"),
    RATING(Kind.READ, "claim_id"),
    STREAM(Kind.READ, "position"),
    WEBHOOK_DELIVERY(Kind.READ, "webhook_id, position"),
    LOOK_BACK(Kind.QUEUED, "id"),
    OUTBOX(Kind.QUEUED, "id");

    /// What becomes of the rows that a store has when it is made anew.
    private enum Kind {
        /// They stay: nothing else brings them back.
        OF_PEOPLE,
        READ,
        /// As those that were read, in the order of numbers that mean nothing else.
        QUEUED
    }

    private final Kind kind;
    private final String order;

    ArchivedTable(Kind kind, String order) {
        this.kind = kind;
        this.order = order;
    }

    static Optional<ArchivedTable> named(String table) {
        return Stream.of(values()).filter(one -> one.table().equals(table)).findFirst();
    }

    /// Those whose rows the archive and the topics bring.
    static List<ArchivedTable> replaced() {
        return Stream.of(values()).filter(one -> one.kind != Kind.OF_PEOPLE).toList();
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its rows as lines of an archive.
    String select(Connection connection) throws SQLException {
        return "SELECT json_build_object('table', '%1$s', 'row', to_jsonb(kept))::text FROM (SELECT %2$s FROM store.%1$s ORDER BY %3$s) kept"
                .formatted(table(), columns(connection), order);
    }

    /// Takes an array of rows. A row that is there stays.
    String insert(Connection connection) throws SQLException {
        return "INSERT INTO store.%1$s (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_recordset(NULL::store.%1$s, ?::jsonb) ON CONFLICT DO NOTHING"
                .formatted(table(), columns(connection));
    }

    private String columns(Connection connection) throws SQLException {
        return String.join(
                ", ",
                Rows.select(
                        connection,
                        """
                        SELECT quote_ident(column_name) FROM information_schema.columns
                        WHERE table_schema = 'store' AND table_name = ? AND is_generated = 'NEVER'
                          AND (is_identity = 'NO' OR NOT ?)
                        ORDER BY ordinal_position
                        """,
                        row -> row.getString(1),
                        table(),
                        kind == Kind.QUEUED));
    }
}
