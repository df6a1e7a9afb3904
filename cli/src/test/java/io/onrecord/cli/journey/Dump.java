package io.onrecord.cli.journey;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What the store holds, in the order of the keys, without what depends on the hour: times of
/// observation and places in the stream.
record Dump(
        List<String> articles, List<String> quotes, List<String> findings, List<String> verdicts) {

    static Dump of(StackClient stack) throws SQLException {
        try (Connection database = stack.database();
                Statement statement = database.createStatement()) {
            return new Dump(
                    rows(
                            statement,
                            "select event::text from store.article_version"
                                    + " order by article_id, number, revision"),
                    rows(
                            statement,
                            "select event::text || (position is not null) from store.quote"
                                    + " order by article_id, number, revision, extractor, id"),
                    // Whether extract saw a rating in time or the store looked back is one of time.
                    rows(
                            statement,
                            "select distinct article_id || id || event::text from store.finding"
                                    + " where visible order by 1"),
                    rows(
                            statement,
                            "select (event - 'observedAt')::text || status from store.verdict"
                                    + " order by id"));
        }
    }

    static long articles(StackClient stack) throws SQLException {
        try (Connection database = stack.database();
                Statement statement = database.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from store.article_version")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
