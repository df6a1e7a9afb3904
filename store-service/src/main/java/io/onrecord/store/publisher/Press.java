package io.onrecord.store.publisher;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.listing.Page;
import io.onrecord.store.settling.Owners;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/// All publishers, by their domains.
@ApplicationScoped
public class Press {

    /// Goes from one domain to the next in the index, however many articles each has.
    static final String BEHIND =
            """
            WITH RECURSIVE domain AS (
                (SELECT source_domain FROM store.article_version WHERE source_domain > ?
                ORDER BY source_domain LIMIT 1)
                UNION ALL
                SELECT (SELECT a.source_domain FROM store.article_version a
                    WHERE a.source_domain > d.source_domain ORDER BY a.source_domain LIMIT 1)
                FROM domain d WHERE d.source_domain IS NOT NULL)
            SELECT known.source_domain, newest.source_name, newest.owner, newest.published_at
            FROM (SELECT source_domain FROM domain WHERE source_domain IS NOT NULL LIMIT ?) known
            LEFT JOIN LATERAL (
                SELECT a.source_name, a.event #>> '{source,owner}' AS owner, a.published_at
                FROM store.article_version a
                WHERE a.source_domain = known.source_domain AND a.published_at IS NOT NULL
                ORDER BY a.published_at DESC LIMIT 1) newest ON true
            ORDER BY known.source_domain
            """;

    private final Database database;
    private final Owners owners;

    Press(Database database, Owners owners) {
        this.database = database;
        this.owners = owners;
    }

    /// @param after the domain of the last of the page before; empty for the first page
    Page<Publisher> page(String after, int limit) throws SQLException {
        List<Publisher> found =
                database.transaction(connection ->
                        Rows.select(connection, BEHIND, this::publisher, after, limit + 1));
        return found.size() > limit
                ? new Page<>(found.subList(0, limit), found.get(limit - 1).domain())
                : new Page<>(found, null);
    }

    private Publisher publisher(ResultSet row) throws SQLException {
        String domain = row.getString("source_domain");
        OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
        return new Publisher(
                domain,
                row.getString("source_name"),
                owners.of(domain, row.getString("owner")),
                at == null ? null : at.toInstant());
    }
}
