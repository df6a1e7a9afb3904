package io.onrecord.ingest.admission;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.ingest.admission.Seen.Outcome;
import io.onrecord.ingest.nearcopy.NearCopies;
import io.onrecord.ingest.submission.Checked.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Takes decisions about drafts, and remembers them.
@ApplicationScoped
public class Admissions {

    private final Database database;

    Admissions(Database database) {
        this.database = database;
    }

    /// Decides about all of them, in this order, in one transaction.
    ///
    /// @return what is to be sent; then call [#sent]
    public List<Article> admit(List<Arrival> arrivals) throws SQLException {
        return database.transaction(connection -> {
            Set<String> articleIds =
                    arrivals.stream()
                            .map(Arrival::articleId)
                            .collect(Collectors.toCollection(TreeSet::new));
            SeenRows.lock(connection, articleIds);
            Set<String> erased = Erasures.among(connection, articleIds);
            Instant now = now(connection);
            List<Article> outgoing = new ArrayList<>();
            for (Arrival arrival : arrivals) {
                if (!erased.contains(arrival.articleId())) {
                    admit(connection, arrival, now).ifPresent(outgoing::add);
                }
            }
            return outgoing;
        });
    }

    /// Kafka has them.
    ///
    /// @return the same
    public List<Article> sent(List<Article> articles) throws SQLException {
        return database.transaction(connection -> {
            SeenRows.markSent(connection, articles);
            return articles;
        });
    }

    private static Optional<Article> admit(Connection connection, Arrival arrival, Instant now)
            throws SQLException {
        Article draft = arrival.draft().article();
        History history = SeenRows.history(connection, draft.id());
        return switch (Admission.decide(arrival.draft(), arrival.origin(), history, now)) {
            case Decision.Known(Seen seen) ->
                    seen.outcome() == Outcome.PUBLISHED && !seen.sent()
                            ? Optional.of(
                                    Outgoing.copying(
                                            NearCopies.known(connection, draft.id()),
                                            seen.version(),
                                            draft))
                            : Optional.empty();
            case Decision.Publish(ArticleVersion version) -> {
                remember(connection, arrival, version, Outcome.PUBLISHED);
                HeldRows.drop(connection, draft.id());
                String origin = NearCopies.remember(connection, draft);
                yield Optional.of(Outgoing.copying(origin, version, draft));
            }
            case Decision.Hold hold -> {
                remember(connection, arrival, hold.version(), Outcome.HELD);
                HeldRows.hold(connection, Outgoing.as(hold.version(), draft), hold.until());
                yield Optional.empty();
            }
            case Decision.Beaten(ArticleVersion version) -> {
                remember(connection, arrival, version, Outcome.BEATEN);
                yield Optional.empty();
            }
        };
    }

    private static void remember(
            Connection connection, Arrival arrival, ArticleVersion version, Outcome outcome)
            throws SQLException {
        Draft draft = arrival.draft();
        SeenRows.insert(
                connection,
                arrival.articleId(),
                new Seen(
                        version,
                        draft.number(),
                        ContentHash.of(draft.article()),
                        draft.article().status(),
                        draft.statusGiven(),
                        draft.article().updatedAt(),
                        outcome,
                        false,
                        arrival.origin()));
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }
}
