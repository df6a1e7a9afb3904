package io.onrecord.store.search;

import io.onrecord.events.Quote;
import io.onrecord.events.Verdict;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.JsonText;
import io.onrecord.store.database.Rows;
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
    static final int RANKED = 2_000;

    private static final String WANTED = "websearch_to_tsquery('english', ?)";

    static final String QUOTES =
            """
            SELECT 'QUOTE' AS type, position, words, event, search FROM store.quote
            WHERE position <= ? AND search @@ %s
            ORDER BY position DESC LIMIT %d
            """
                    .formatted(WANTED, RANKED);

    static final String CLAIMS =
            """
            SELECT 'CLAIM' AS type, position, event #>> '{claim,text}' AS words, event, search
            FROM store.verdict
            WHERE kind = 'PUBLISHED_RATING' AND status = 'ACTIVE'
              AND position <= ? AND search @@ %s
            ORDER BY position DESC LIMIT %d
            """
                    .formatted(WANTED, RANKED);

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
            SELECT greatest(
                coalesce((SELECT max(position) FROM store.quote), 0),
                coalesce((SELECT max(position) FROM store.verdict), 0))
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
        long newest = Rows.select(connection, NEWEST, row -> row.getLong(1)).getFirst();
        Place place = Place.of(question.after(), newest);
        List<Object> parameters = new ArrayList<>();
        question.where()
                .forEach(type -> parameters.addAll(List.of(place.newest(), question.words())));
        parameters.addAll(List.of(question.words(), place.score(), place.position()));
        parameters.addAll(List.of(question.limit() + 1, question.words(), MARKED));
        return new Found(
                Rows.select(connection, sql(question.where()), Row::read, parameters.toArray()),
                place.newest());
    }

    static String sql(Set<Hit.Type> where) {
        List<String> parts = new ArrayList<>();
        for (Hit.Type type : where) {
            parts.add(
                    "("
                            + switch (type) {
                                case QUOTE -> QUOTES;
                                case CLAIM -> CLAIMS;
                            }
                            + ")");
        }
        return ranking(String.join(" UNION ALL ", parts));
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
