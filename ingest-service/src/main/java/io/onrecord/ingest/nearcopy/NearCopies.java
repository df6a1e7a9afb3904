package io.onrecord.ingest.nearcopy;

import io.onrecord.events.Article;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds which article another one repeats, among those of other outlets that came before it. The
/// first to arrive is the origin: outlets date what they run as they like. An article keeps its
/// place in that order through all its versions.
public final class NearCopies {

    /// Shingles in common, from which a text is a light edit of another: half of them is a text cut
    /// by a third with a new first paragraph. Two reports of one event share less than a tenth.
    private static final double SAME = 0.5;

    private static final int MOST_CANDIDATES = 50;

    private NearCopies() {}

    /// Remembers an article that goes out.
    ///
    /// @return the id of the one that it repeats; null when it repeats none
    public static @Nullable String remember(Connection connection, Article article)
            throws SQLException {
        if (article.status() == Article.Status.CANCELED) {
            forget(connection, article.id());
            return null;
        }
        Optional<Signature> signature = Signature.of(article.text());
        if (signature.isEmpty()) {
            return known(connection, article.id());
        }
        Row row = insert(connection, article, signature.get());
        String origin = origin(connection, article, signature.get(), row.arrival());
        if (!Objects.equals(origin, row.nearCopyOf())) {
            mark(connection, article.id(), origin);
        }
        return origin;
    }

    /// @param arrival its number, which later versions keep
    private record Row(long arrival, @Nullable String nearCopyOf) {}

    /// What was said of the article when it went out.
    public static @Nullable String known(Connection connection, String articleId)
            throws SQLException {
        String query = "select near_copy_of from ingest.signature where article_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, articleId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    /// A killed article is nobody's origin.
    public static void forget(Connection connection, String articleId) throws SQLException {
        String delete = "delete from ingest.signature where article_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, articleId);
            statement.executeUpdate();
        }
    }

    /// Copies of a wire text come within days.
    public static void forgetOlderThan(Connection connection, Duration age) throws SQLException {
        String delete =
                "delete from ingest.signature where seen_at < now() - make_interval(secs => ?)";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setDouble(1, (double) age.toSeconds());
            statement.executeUpdate();
        }
    }

    private static void mark(Connection connection, String articleId, @Nullable String origin)
            throws SQLException {
        String update = "update ingest.signature set near_copy_of = ? where article_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, origin);
            statement.setString(2, articleId);
            statement.executeUpdate();
        }
    }

    private static Row insert(Connection connection, Article article, Signature signature)
            throws SQLException {
        String insert =
                """
                insert into ingest.signature (article_id, domain, minima, bands)
                values (?, ?, ?, ?)
                on conflict (article_id) do update
                set minima = excluded.minima, bands = excluded.bands
                returning arrival, near_copy_of
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, article.id());
            statement.setString(2, article.source().domain());
            statement.setArray(3, ints(connection, signature));
            statement.setArray(4, connection.createArrayOf("bigint", signature.bands()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Row(row.getLong(1), row.getString(2));
            }
        }
    }

    private static @Nullable String origin(
            Connection connection, Article article, Signature signature, long arrival)
            throws SQLException {
        String query =
                """
                select coalesce(near_copy_of, article_id) as origin, minima from ingest.signature
                where bands && ? and arrival < ? and domain <> ?
                order by arrival limit ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf("bigint", signature.bands()));
            statement.setLong(2, arrival);
            statement.setString(3, article.source().domain());
            statement.setInt(4, MOST_CANDIDATES);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    String origin = rows.getString("origin");
                    if (signature.likeness(signature(rows.getArray("minima"))) >= SAME
                            && !origin.equals(article.id())) {
                        return origin;
                    }
                }
                return null;
            }
        }
    }

    private static Array ints(Connection connection, Signature signature) throws SQLException {
        return connection.createArrayOf(
                "integer", Arrays.stream(signature.minima()).boxed().toArray());
    }

    private static Signature signature(Array minima) throws SQLException {
        Integer[] values = (Integer[]) minima.getArray();
        return new Signature(Arrays.stream(values).mapToInt(Integer::intValue).toArray());
    }
}
