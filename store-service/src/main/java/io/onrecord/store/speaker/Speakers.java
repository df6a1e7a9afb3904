package io.onrecord.store.speaker;

import io.onrecord.events.Ids;
import io.onrecord.events.Quote;
import io.onrecord.events.Speaker;
import io.onrecord.store.database.Database;
import io.onrecord.store.database.Rows;
import io.onrecord.store.listing.Page;
import io.onrecord.store.listing.Window;
import io.onrecord.store.quote.QuoteItem;
import io.onrecord.store.quote.QuoteRepository;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Selection;
import io.onrecord.store.verdict.VerdictItem;
import io.onrecord.store.verdict.VerdictRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what is known of a speaker.
@ApplicationScoped
public class Speakers {

    private static final Window NEWEST = new Window(50, Long.MAX_VALUE);

    static final String QUOTED =
            """
            SELECT count(*) FROM (
                SELECT FROM store.quote
                WHERE name_key = ? AND position IS NOT NULL AND standing = 'ASSERTED'
                LIMIT 10000) AS said
            """;

    static final String RATED =
            """
            SELECT rating_class, count(*) AS how_many FROM (
                SELECT rating_class FROM store.verdict
                WHERE speaker = ? AND kind = 'PUBLISHED_RATING' AND status = 'ACTIVE'
                LIMIT 10000) AS rated
            GROUP BY rating_class
            """;

    private final Database database;
    private final QuoteRepository quotes;
    private final VerdictRepository verdicts;

    public Speakers(Database database, QuoteRepository quotes, VerdictRepository verdicts) {
        this.database = database;
        this.quotes = quotes;
        this.verdicts = verdicts;
    }

    private record Counted(int quoted, Map<String, Integer> rated) {}

    private record RatedAs(String ratingClass, int count) {}

    /// @param name a name, or its key
    /// @return empty when nobody of this name is quoted or judged
    public Optional<SpeakerProfile> of(String name) throws SQLException {
        String key = Ids.normal(name);
        Selection named = Selection.EVERYTHING.and(Facet.SPEAKER, List.of(key));
        Page<QuoteItem> said =
                quotes.page(
                        named.and(Facet.STANDING, List.of(Quote.Standing.ASSERTED.name())), NEWEST);
        Page<VerdictItem> judged = verdicts.page(named, NEWEST);
        if (said.items().isEmpty() && judged.items().isEmpty()) {
            return Optional.empty();
        }
        Counted counted = database.transaction(connection -> count(connection, key));
        List<Speaker> speakers =
                said.items().stream()
                        .map(item -> item.quote().speaker())
                        .filter(Objects::nonNull)
                        .toList();
        return Optional.of(
                new SpeakerProfile(
                        key,
                        mostFrequent(speakers, Speaker::name),
                        mostFrequent(speakers, Speaker::role),
                        mostFrequent(speakers, Speaker::entityId),
                        counted.quoted(),
                        counted.rated(),
                        said,
                        judged));
    }

    private static Counted count(Connection connection, String key) throws SQLException {
        Map<String, Integer> rated = new TreeMap<>();
        Rows.select(connection, RATED, row -> new RatedAs(row.getString(1), row.getInt(2)), key)
                .forEach(one -> rated.put(one.ratingClass(), one.count()));
        return new Counted(
                Rows.select(connection, QUOTED, row -> row.getInt(1), key).getFirst(), rated);
    }

    private static List<String> mostFrequent(
            List<Speaker> speakers, Function<Speaker, @Nullable String> detail) {
        return speakers.stream()
                .map(detail)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
