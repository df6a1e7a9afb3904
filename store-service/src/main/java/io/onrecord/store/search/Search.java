package io.onrecord.store.search;

import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
import io.onrecord.store.listing.Listing;
import io.onrecord.store.listing.Page;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.quote.QuoteRepository;
import io.onrecord.store.verdict.VerdictItem;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Looks for words in quotes that are shown and in claims whose rating is in force.
@ApplicationScoped
public class Search {

    /// Of words that stand in more than this many, the newest are ranked.
    static final int RANKED = 200;

    private static final String WANTED = "websearch_to_tsquery('english', ?)";

    private static final String QUOTES =
            """
            SELECT 'QUOTE' AS type, position, words, event, search FROM store.quote
            WHERE position IS NOT NULL\
            """;

    private static final String CLAIMS =
            """
            SELECT 'CLAIM' AS type, position, event #>> '{claim,text}' AS words, event, search
            FROM store.verdict
            WHERE kind = 'PUBLISHED_RATING' AND status = 'ACTIVE'\
            """;

    /// Snippets are cut for the page's rows alone: it is the dear part.
    private static String ranking(String found) {
        return """
        WITH found AS (%s),
        ranked AS (
            SELECT type, position, words, event, ts_rank_cd(search, %s, 32) AS score FROM found),
        page AS (
            SELECT * FROM ranked WHERE (score, position) < (?, ?)
            ORDER BY score DESC, position DESC LIMIT ?)
        SELECT type, position, event, score, ts_headline('english', words, %s, ?) AS headline
        FROM page ORDER BY score DESC, position DESC
        """
                .formatted(found, WANTED, WANTED);
    }

    private static final String MARKED =
            "MinWords=10, MaxWords=40, StartSel=\"%c\", StopSel=\"%c\""
                    .formatted(Snippet.BEGIN, Snippet.END);

    private static final String NEWEST =
            """
            SELECT coalesce((SELECT max(position) FROM store.quote), 0) AS quote,
                coalesce((SELECT max(position) FROM store.verdict), 0) AS claim
            WHERE numnode(websearch_to_tsquery('english', ?)) > 0
            """;

    private final Database database;
    private final QuoteRepository quotes;
    private final VerdictRepository verdicts;

    public Search(Database database, QuoteRepository quotes, VerdictRepository verdicts) {
        this.database = database;
        this.quotes = quotes;
        this.verdicts = verdicts;
    }

    /// @param where what is looked through
    /// @param after the cursor of the page before; null for the first
    public record Question(String words, Set<Hit.Type> where, int limit, @Nullable String after) {

        public Question {
            where = Collections.unmodifiableSet(new TreeSet<>(where));
        }
    }

    private record Row(Hit.Type type, long position, String event, float score, String headline) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(
                    Hit.Type.valueOf(row.getString("type")),
                    row.getLong("position"),
                    row.getString("event"),
                    row.getFloat("score"),
                    row.getString("headline"));
        }
    }

    private record Found(List<Row> rows, long newest) {}

    /// Positions of the newest quote and of the newest claim.
    record Newest(long quote, long claim) {

        private long of(Hit.Type type) {
            return switch (type) {
                case QUOTE -> quote;
                case CLAIM -> claim;
            };
        }

        private long ofAll() {
            return Math.max(quote, claim);
        }
    }

    public Page<Hit> find(Question question) throws SQLException {
        Found found = database.transaction(connection -> ask(connection, question));
        boolean more = found.rows().size() > question.limit();
        List<Row> rows = more ? found.rows().subList(0, question.limit()) : found.rows();
        String next =
                more
                        ? new Place(
                                        found.newest(),
                                        rows.getLast().score(),
                                        rows.getLast().position())
                                .toString()
                        : null;
        return new Page<>(hits(rows), next);
    }

    private static Found ask(Connection connection, Question question) throws SQLException {
        Rows.execute(connection, "SET LOCAL plan_cache_mode = force_custom_plan");
        // Side by side, the parts would be asked for at once.
        Rows.execute(connection, "SET LOCAL max_parallel_workers_per_gather = 0");
        List<Newest> all =
                Rows.select(
                        connection,
                        NEWEST,
                        row -> new Newest(row.getLong("quote"), row.getLong("claim")),
                        question.words());
        Newest newest = all.isEmpty() ? new Newest(0, 0) : all.getFirst();
        Place place = Place.of(question.after(), newest.ofAll());
        if (all.isEmpty()) {
            // Nothing but words that stand everywhere.
            return new Found(List.of(), 0);
        }
        Listing.Query query = query(question, place, newest);
        return new Found(
                Rows.select(connection, query.sql(), Row::read, query.parameters().toArray()),
                place.newest());
    }

    static Listing.Query query(Question question, Place place, Newest newest) {
        List<Object> parameters = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Hit.Type type : question.where()) {
            List<String> parts = new ArrayList<>();
            for (Stretch stretch : Stretch.before(Math.min(place.newest(), newest.of(type)))) {
                parts.add(newest(type, stretch.names() != null));
                parameters.addAll(List.of(stretch.before(), question.words()));
                if (stretch.names() != null) {
                    parameters.add(stretch.names());
                }
            }
            // One part after the other: what comes behind enough rows is never asked for.
            found.add(
                    "(SELECT * FROM (%s) AS newest LIMIT %d)"
                            .formatted(String.join(" UNION ALL ", parts), RANKED));
        }
        parameters.addAll(List.of(question.words(), place.score(), place.position()));
        parameters.addAll(List.of(question.limit() + 1, question.words(), MARKED));
        return new Listing.Query(ranking(String.join(" UNION ALL ", found)), parameters);
    }

    private static String newest(Hit.Type type, boolean inStretch) {
        String from =
                switch (type) {
                    case QUOTE -> QUOTES;
                    case CLAIM -> CLAIMS;
                };
        // As one query, words and names would lead through all rows that have the rarest word.
        String named = inStretch ? "AND (search || store.stretches(position)) @@ ?::tsquery" : "";
        // The sum keeps the planner from reading all rows in the order of their positions.
        return """
        (%s AND position < ? AND (search || store.stretches(position)) @@ %s %s
        ORDER BY position + 0 DESC LIMIT %d)
        """
                .formatted(from, WANTED, named, RANKED);
    }

    private List<Hit> hits(List<Row> rows) {
        Map<Long, QuoteItem> said = new HashMap<>();
        Map<Long, VerdictItem> rated = new HashMap<>();
        List<Row> ofQuotes = rows.stream().filter(row -> row.type() == Hit.Type.QUOTE).toList();
        List<QuoteItem> quoteItems =
                quotes.itemsOf(
                        ofQuotes.stream()
                                .map(row -> JsonText.read(row.event(), Quote.class))
                                .toList());
        for (int i = 0; i < ofQuotes.size(); i++) {
            said.put(ofQuotes.get(i).position(), quoteItems.get(i));
        }
        List<Row> ofClaims = rows.stream().filter(row -> row.type() == Hit.Type.CLAIM).toList();
        List<VerdictItem> verdictItems =
                verdicts.items(
                        ofClaims.stream()
                                .map(row -> JsonText.read(row.event(), Verdict.class))
                                .toList());
        for (int i = 0; i < ofClaims.size(); i++) {
            rated.put(ofClaims.get(i).position(), verdictItems.get(i));
        }
        return rows.stream()
                .map(row ->
                        new Hit(
                                row.type(),
                                row.score(),
                                Snippet.of(row.headline()),
                                said.get(row.position()),
                                rated.get(row.position())))
                .toList();
    }
}
