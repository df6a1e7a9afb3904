package io.onrecord.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From every earlier schema to this one, with what stood in it.
class MigrationIT {

    private static final List<String> BEFORE =
            List.of(
                    """
                    INSERT INTO store.article_version (article_id, number, revision, status, lane,
                        source_domain, published_at, text_hash, event)
                    VALUES ('a_1', 1, 0, 'USABLE', 'LIVE', 'ledger.example', '2026-03-02T09:30:00Z',
                        'h', '{"language": "en-GB"}')
                    """,
                    """
                    INSERT INTO store.quote (article_id, number, revision, extractor, id, kind,
                        standing, name_key, starts, words, event, position)
                    VALUES ('a_1', 1, 0, 1, 'q_1', 'DIRECT', 'ASSERTED', 'mara', 0, 'So',
                        '{"said": {"date": {"value": "2019-06"}}}', 1)
                    """,
                    """
                    INSERT INTO store.verdict (id, version, status, kind, claim_id, lane, event,
                        position)
                    VALUES ('v_1', 2, 'WITHDRAWN', 'PUBLISHED_RATING', 'c_1', 'LIVE',
                        '{"observedAt": "2026-03-03T00:00:00Z", "evidence": []}', 2)
                    """,
                    """
                    INSERT INTO store.verdict_state (id, version, event)
                    VALUES ('v_1', 1, '{"claim": {"claimant": "Anna O''Moran, Mayor", "date": "2013"},
                        "rating": {"class": "FALSE", "verbatim": "Pants on Fire!"},
                        "assessor": {}, "evidence": [{"articleId": "a_1",
                        "articleVersion": {"number": 1, "revision": 0}}]}'),
                        ('v_1', 2, '{"evidence": []}')
                    """,
                    """
                    INSERT INTO store.stream (position, kind, subject_id, version, lane, at)
                    VALUES (1, 'QUOTE', 'q_1', NULL, 'LIVE', '2026-03-02T10:00:00Z'),
                        (2, 'VERDICT', 'v_1', 2, 'LIVE', '2026-03-03T00:00:00Z')
                    """);

    private final DataSource source = Postgres.empty();
    private final Database database = new Database(source);

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6"})
    void everyEarlierSchemaIsBroughtToThisOne(String version) throws SQLException {
        migrateTo(version);

        Postgres.migrate(source);

        assertThat(ask("SELECT count(*)::text FROM store.quote")).containsExactly("0");
    }

    @Test
    void whatStoodInItIsAskedForByTheSameThings() throws SQLException {
        migrateTo("3");
        database.change(connection -> {
            for (String sql : BEFORE) {
                Rows.execute(connection, sql);
            }
        });

        Postgres.migrate(source);

        assertThat(
                        ask(
                                "SELECT concat_ws(' ', publisher, language, said_on, shown_at AT TIME ZONE"
                                        + " 'UTC') FROM store.quote"))
                .containsExactly("ledger.example en 2019-06-01 2026-03-02 10:00:00");
        assertThat(
                        ask(
                                "SELECT concat_ws('|', speaker, publisher, language, rating_class, rating,"
                                        + " said_on) FROM store.verdict"))
                .containsExactly(
                        "anna omoran mayor|ledger.example|en|FALSE|pants on fire|2013-01-01");
        assertThat(ask("SELECT traits->0->>'SPEAKER' FROM store.stream ORDER BY position"))
                .containsExactly("mara", "anna omoran mayor");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(source)
                .schemas("store")
                .defaultSchema("store")
                .target(version)
                .load()
                .migrate();
    }

    private List<String> ask(String sql) throws SQLException {
        return database.transaction(
                connection -> Rows.select(connection, sql, row -> row.getString(1)));
    }
}
