package io.onrecord.store.settling;

import io.onrecord.events.PersonDecision;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.SettlingLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// Brings everything that is derived in line with what is stored, for some articles, as the last
/// thing that a transaction does.
@ApplicationScoped
public class Settling {

    private final Clock clock;
    private final Owners owners;

    public Settling(Clock clock, Owners owners) {
        this.clock = clock;
        this.owners = owners;
    }

    /// @param articleIds the articles whose rows this transaction added to
    public void settle(Connection connection, Collection<String> articleIds) throws SQLException {
        SettlingLock.take(connection);
        new Erasing(connection).keepOut(articleIds);
        bringInLine(connection, articleIds);
    }

    /// Withdraws all that came of an article and takes its words out of the tables.
    public void erase(Connection connection, String articleId) throws SQLException {
        SettlingLock.take(connection);
        Erasing erasing = new Erasing(connection);
        erasing.mark(articleId, clock.instant());
        bringInLine(connection, Set.of(articleId));
        erasing.sweep(articleId);
    }

    private void bringInLine(Connection connection, Collection<String> articleIds)
            throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Stream stream = new Stream(connection, now);
        new ShownQuotes(connection, stream).settle(articleIds);
        PrintedQuotes printed = new PrintedQuotes(connection);
        Set<String> touching = new TreeSet<>(articleIds);
        touching.addAll(new SharedAssertions(connection, printed, owners).settle(articleIds));
        DisputesElsewhere.Settled elsewhere =
                new DisputesElsewhere(connection, printed).settle(articleIds);
        touching.addAll(elsewhere.articles());
        Set<String> touched = new SilentCorrections(connection).settle(articleIds);
        touched.addAll(elsewhere.verdicts());
        touched.addAll(new StandingFindings(connection).settle(touching));
        new VerdictStates(connection, stream, owners).settle(touched);
        stream.write();
    }

    /// Writes down what a person decided, and brings the verdict and what rests on it in line.
    ///
    /// @param verdict its newest state
    public void decide(Connection connection, Verdict verdict, PersonDecision decision)
            throws SQLException {
        SettlingLock.take(connection);
        Stream stream = new Stream(connection, clock.instant().truncatedTo(ChronoUnit.MICROS));
        new Decisions(connection).add(verdict, decision);
        new VerdictStates(connection, stream, owners).settle(Set.of(verdict.id()));
        stream.write();
    }
}
