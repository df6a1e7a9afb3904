package io.onrecord.store.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.listing.Page;
import io.onrecord.store.settling.Owners;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PressIT {

    private static final Database DATABASE = new Database(Postgres.migrated());

    private static final String ARTICLES =
            """
            INSERT INTO store.article_version (article_id, number, revision, status, lane,
                source_name, source_domain, published_at, text_hash, event)
            SELECT 'a_' || n, 1, 0, 'USABLE', 'LIVE', 'Outlet of ' || n, 'outlet' || n % 7 || '.example',
                CASE WHEN n > 6 THEN timestamptz '2026-01-01' + n * interval '1 minute' END, 'h',
                CASE n % 7 WHEN 3 THEN jsonb_build_object('source',
                    jsonb_build_object('owner', 'Three Trust')) ELSE '{}' END
            FROM generate_series(0, 6999) AS n
            """;

    private final Press press =
            new Press(DATABASE, new Owners(Map.of("outlet5.example", "Five Press")));

    @BeforeAll
    static void fill() throws SQLException {
        DATABASE.change(connection -> Rows.execute(connection, ARTICLES));
        DATABASE.change(connection -> Rows.execute(connection, "ANALYZE"));
    }

    @Test
    void publishersAreListedPageByPageByTheirDomains() throws SQLException {
        Page<Publisher> first = press.page("", 4);
        Page<Publisher> second = press.page(String.valueOf(first.next()), 4);

        assertThat(first.items())
                .extracting(Publisher::domain)
                .containsExactly(
                        "outlet0.example", "outlet1.example", "outlet2.example", "outlet3.example");
        assertThat(second.items())
                .extracting(Publisher::domain)
                .containsExactly("outlet4.example", "outlet5.example", "outlet6.example");
        assertThat(second.next()).isNull();
    }

    @Test
    void eachIsCalledWhatItsNewestArticleCallsIt() throws SQLException {
        assertThat(press.page("outlet5.example", 9).items())
                .containsExactly(
                        new Publisher(
                                "outlet6.example",
                                "Outlet of 6999",
                                null,
                                Instant.parse("2026-01-05T20:39:00Z")));
    }

    @Test
    void theOwnerIsWhatTheArticleSaysOrElseTheOperator() throws SQLException {
        assertThat(press.page("outlet2.example", 3).items())
                .extracting(Publisher::owner)
                .containsExactly("Three Trust", null, "Five Press");
    }

    @Test
    void theListReadsNoWholeTable() throws SQLException {
        List<String> plan =
                DATABASE.transaction(connection ->
                        Rows.select(
                                connection,
                                "EXPLAIN " + Press.BEHIND,
                                row -> row.getString(1),
                                "",
                                51));

        assertThat(String.join("\n", plan)).doesNotContain("Seq Scan");
    }
}
