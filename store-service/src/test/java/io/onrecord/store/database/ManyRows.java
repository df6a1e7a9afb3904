package io.onrecord.store.database;

import java.sql.SQLException;

/// Quotes and verdicts in such numbers that the planner has a choice.
public final class ManyRows {

    private static final String QUOTES =
            """
            INSERT INTO store.quote (article_id, number, revision, extractor, id, kind, standing,
                name_key, starts, words, event, position, publisher, language, published_at,
                shown_at)
            SELECT 'a_' || n / 5, 1, 0, 1, 'q_' || n, 'DIRECT', 'ASSERTED', 'speaker ' || n % 500, 0,
                'the harbour word' || n % 1000 || ' said',
                jsonb_build_object('said', jsonb_build_object('date', jsonb_build_object('value',
                    to_char(date '2000-01-01' + n % 9000, 'YYYY-MM-DD')))),
                n, 'outlet' || n % 100 || '.example', CASE n % 10 WHEN 0 THEN 'de' ELSE 'en' END,
                timestamptz '2020-01-01' + n * interval '1 minute',
                timestamptz '2020-01-01' + n * interval '1 minute'
            FROM generate_series(1, 20000) AS n
            """;

    private static final String VERDICTS =
            """
            INSERT INTO store.verdict (id, version, status, kind, claim_id, lane, event, position,
                speaker, publisher, language, rating_class, rating, said_on, published_at,
                observed_at)
            SELECT 'v_' || n, 1, CASE n % 20 WHEN 0 THEN 'WITHDRAWN' ELSE 'ACTIVE' END,
                CASE n % 4 WHEN 0 THEN 'PUBLISHED_RATING' ELSE 'REPEAT' END, 'c_' || n / 4, 'LIVE',
                jsonb_build_object('claim', jsonb_build_object('text', 'the harbour word' || n)),
                20000 + n, 'speaker ' || n % 500, 'outlet' || n % 100 || '.example', 'en',
                CASE n % 3 WHEN 0 THEN 'TRUE' ELSE 'FALSE' END, 'label ' || n % 40,
                to_char(date '2000-01-01' + n % 9000, 'YYYY-MM-DD'),
                timestamptz '2020-01-01' + n * interval '1 minute',
                timestamptz '2020-01-01' + n * interval '1 minute'
            FROM generate_series(1, 10000) AS n
            """;

    private ManyRows() {}

    public static void fill(Database database) throws SQLException {
        database.change(connection -> {
            Rows.execute(connection, QUOTES);
            Rows.execute(connection, VERDICTS);
        });
        database.change(connection -> Rows.execute(connection, "ANALYZE"));
    }
}
