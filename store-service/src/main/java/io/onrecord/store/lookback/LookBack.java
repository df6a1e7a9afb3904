package io.onrecord.store.lookback;

import io.onrecord.analysis.match.QuotedIn;
import io.onrecord.analysis.match.Repeats;
import io.onrecord.events.Finding;
import io.onrecord.events.PublishedRating;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.RebuildLock;
import io.onrecord.store.database.Rows;
import io.onrecord.store.intake.Arrival;
import io.onrecord.store.intake.Batch;
import io.onrecord.store.intake.FindingRows;
import io.onrecord.store.settling.Settling;
import io.onrecord.store.worker.Commits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings together what a request names. A request is gone when what it led to is committed; until
/// then no other instance takes it.
@ApplicationScoped
public class LookBack {

    private static final String NEXT =
            """
            SELECT id, claim_id, article_id FROM store.look_back
            ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
            """;

    /// Of whose day nothing is known: it rules no repeat out.
    private static final QuotedIn ANY_ARTICLE = new QuotedIn("", null);

    private final Database database;
    private final Settling settling;
    private final Commits commits;

    public LookBack(Database database, Settling settling, Commits commits) {
        this.database = database;
        this.settling = settling;
        this.commits = commits;
    }

    private record Request(long id, @Nullable String claimId, @Nullable String articleId) {

        static Request read(ResultSet row) throws SQLException {
            return new Request(
                    row.getLong("id"), row.getString("claim_id"), row.getString("article_id"));
        }
    }

    /// @return whether there was a request, so that there may be more
    public boolean round() throws SQLException {
        boolean worked = database.transaction(this::answer);
        if (worked) {
            commits.happened();
        }
        return worked;
    }

    private boolean answer(Connection connection) throws SQLException {
        RebuildLock.share(connection);
        TellingUpkeep upkeep = new TellingUpkeep(connection);
        if (upkeep.isDue()) {
            return upkeep.round() > 0;
        }
        List<Request> requests = Rows.select(connection, NEXT, Request::read);
        if (requests.isEmpty()) {
            return false;
        }
        Request request = requests.getFirst();
        Batch found = Batch.of(found(new Candidates(connection), request));
        if (!found.isEmpty()) {
            FindingRows.insert(connection, found.findings(), FindingRows.Origin.LOOK_BACK);
            settling.settle(connection, found.articleIds());
        }
        Rows.execute(connection, "DELETE FROM store.look_back WHERE id = ?", request.id());
        return true;
    }

    private List<Arrival> found(Candidates candidates, Request request) throws SQLException {
        List<Arrival> found = new ArrayList<>();
        if (request.claimId() != null) {
            for (PublishedRating rating : candidates.rating(request.claimId())) {
                lookBack(candidates, rating, found);
            }
        }
        if (request.articleId() != null) {
            catchUp(candidates, request.articleId(), found);
        }
        return found;
    }

    /// All quotes that are shown, for a rating.
    private void lookBack(Candidates candidates, PublishedRating rating, List<Arrival> found)
            throws SQLException {
        Repeats.Rated claim = Repeats.Rated.of(rating);
        List<Candidates.Shown> alike = new ArrayList<>();
        candidates.quotes(
                claim.words(),
                shown -> {
                    if (Repeats.of(shown.quote(), ANY_ARTICLE).find(claim).isPresent()) {
                        alike.add(shown);
                    }
                });
        for (Candidates.Shown shown : alike) {
            match(repeats(candidates, shown), shown, claim).ifPresent(found::add);
        }
    }

    /// All ratings that its reader had not seen, for a reading.
    private void catchUp(Candidates candidates, String articleId, List<Arrival> found)
            throws SQLException {
        for (Candidates.Shown shown : candidates.quotesOf(articleId)) {
            Repeats repeats = repeats(candidates, shown);
            for (PublishedRating rating : candidates.unseenRatings(articleId, repeats.words())) {
                match(repeats, shown, Repeats.Rated.of(rating)).ifPresent(found::add);
            }
        }
    }

    private static Repeats repeats(Candidates candidates, Candidates.Shown shown)
            throws SQLException {
        return Repeats.of(shown.quote(), candidates.articleOf(shown.quote()));
    }

    private static Optional<Arrival> match(
            Repeats repeats, Candidates.Shown shown, Repeats.Rated rating) {
        Optional<Finding> repeat = repeats.find(rating);
        return repeat.map(finding -> new Arrival.OfFinding(finding, shown.extractor()));
    }
}
