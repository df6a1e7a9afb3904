package io.onrecord.store.claim;

import io.onrecord.events.About;
import io.onrecord.events.Claim;
import io.onrecord.events.Match;
import io.onrecord.events.Quote;
import io.onrecord.events.Said;
import io.onrecord.events.Speaker;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what is known of a claim.
@ApplicationScoped
public class Timelines {

    /// A claim that was repeated more often is told by its newest repeats.
    private static final int MOST = 1_000;

    private static final String VERDICTS =
            """
            SELECT event FROM store.verdict WHERE claim_id = ? AND status = 'ACTIVE'
            ORDER BY position DESC LIMIT ?
            """;

    private static final String QUOTES =
            """
            SELECT q.event, a.source_name, a.source_domain, a.published_at
            FROM store.quote q
            JOIN store.article_version a USING (article_id, number, revision)
            WHERE q.position IS NOT NULL AND q.id = ANY (?)
            """;

    private final Database database;
    private final VerdictRepository verdicts;

    public Timelines(Database database, VerdictRepository verdicts) {
        this.database = database;
        this.verdicts = verdicts;
    }

    private record Printed(Quote quote, String source, @Nullable Instant publishedAt) {

        static Printed read(ResultSet row) throws SQLException {
            String name = row.getString("source_name");
            OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
            return new Printed(
                    JsonText.read(row.getString("event"), Quote.class),
                    name == null ? row.getString("source_domain") : name,
                    at == null ? null : at.toInstant());
        }
    }

    /// All that the database knows of it.
    private record Known(Claim claim, List<Verdict> about, List<Timeline.Saying> said) {}

    /// @return empty when no active verdict is about the claim
    public Optional<Timeline> of(String claimId) throws SQLException {
        Optional<Known> known = database.transaction(connection -> known(connection, claimId));
        return known.map(this::timeline);
    }

    private static Optional<Known> known(Connection connection, String claimId)
            throws SQLException {
        List<Verdict> about =
                Rows.select(
                        connection,
                        VERDICTS,
                        row -> JsonText.read(row.getString(1), Verdict.class),
                        claimId,
                        MOST);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        Claim claim = Objects.requireNonNull(about.getFirst().claim());
        return Optional.of(new Known(claim, about, said(connection, claim, about)));
    }

    private Timeline timeline(Known known) {
        List<Timeline.Saying> repeats =
                known.said().stream().filter(one -> one.verdictId() != null).toList();
        long suggested =
                repeats.stream().filter(one -> one.decision() == Match.Decision.SUGGESTED).count();
        List<Verdict> others =
                known.about().stream().filter(one -> one.kind() != Verdict.Kind.REPEAT).toList();
        return new Timeline(
                known.claim(),
                verdicts.items(others),
                known.said(),
                repeats.size(),
                (int) suggested,
                known.said().stream()
                        .map(Timeline.Saying::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    private static List<Timeline.Saying> said(
            Connection connection, Claim claim, List<Verdict> about) throws SQLException {
        Map<String, Verdict> repeats = new HashMap<>();
        for (Verdict verdict : about) {
            About of = verdict.about();
            if (verdict.kind() == Verdict.Kind.REPEAT && of != null && of.quoteId() != null) {
                repeats.put(of.quoteId(), verdict);
            }
        }
        List<String> ids = new ArrayList<>(claim.quoteIds());
        ids.addAll(repeats.keySet());
        return Rows.select(connection, QUOTES, Printed::read, ids).stream()
                .map(printed -> saying(printed, repeats.get(printed.quote().id())))
                .sorted(
                        Comparator.comparing(Timelines::day)
                                .thenComparing(Timeline.Saying::quoteId))
                .toList();
    }

    private static Timeline.Saying saying(Printed printed, @Nullable Verdict repeat) {
        Quote quote = printed.quote();
        Speaker speaker = quote.speaker();
        Said.Date date = quote.said().date();
        Said.Detail place = quote.said().place();
        Match match = repeat == null ? null : repeat.match();
        return new Timeline.Saying(
                quote.id(),
                repeat == null ? null : repeat.id(),
                match == null ? null : match.decision(),
                speaker == null ? null : speaker.name(),
                date == null ? null : date.value(),
                place == null ? null : place.value(),
                quote.text(),
                quote.articleId(),
                printed.source(),
                printed.publishedAt());
    }

    /// When it was said, as a text that sorts; the day of publication where nothing says when.
    private static String day(Timeline.Saying said) {
        if (said.date() != null) {
            return said.date();
        }
        Instant published = said.publishedAt();
        return published == null ? "9999" : published.toString();
    }
}
