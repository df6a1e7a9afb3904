package io.onrecord.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.ManyRows;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.listing.Listing;
import io.onrecord.store.listing.Window;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Period;
import io.onrecord.store.selection.Selection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How the database answers what it is asked for, over tables that are not empty.
class PlansIT {

    private static final Database DATABASE = new Database(Postgres.migrated());
    private static final Window FIRST = new Window(50, Long.MAX_VALUE);
    private static final Map<Facet, String> WORDS =
            Map.of(
                    Facet.KIND, "REPEAT",
                    Facet.STATUS, "ACTIVE",
                    Facet.SPEAKER, "speaker 7",
                    Facet.PUBLISHER, "outlet7.example",
                    Facet.LANGUAGE, "en",
                    Facet.CLASS, "FALSE",
                    Facet.RATING, "label 7",
                    Facet.CLAIM, "c_7",
                    Facet.ARTICLE, "a_7");

    @BeforeAll
    static void fill() throws SQLException {
        ManyRows.fill(DATABASE);
    }

    static Stream<Selection> selections() {
        List<Selection> selections = new ArrayList<>();
        selections.add(Selection.EVERYTHING);
        WORDS.forEach(
                (facet, word) -> selections.add(Selection.EVERYTHING.and(facet, List.of(word))));
        selections.add(
                Selection.EVERYTHING
                        .and(Facet.LANGUAGE, List.of("en"))
                        .and(Facet.SPEAKER, List.of("speaker 7", "speaker 8")));
        selections.add(during(Facet.SAID, "2010-01-01", "2010-01-08"));
        selections.add(during(Facet.PUBLISHED, "2020-01-02T00:00:00Z", "2020-01-02T03:00:00Z"));
        selections.add(during(Facet.OBSERVED, "2020-01-02T00:00:00Z", "2020-01-02T03:00:00Z"));
        selections.add(
                during(Facet.SAID, "2010-01-01", "2010-01-08")
                        .and(Facet.PUBLISHER, List.of("outlet7.example")));
        return selections.stream();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void noListReadsAWholeTable(Selection selection) throws SQLException {
        for (Listing listing : List.of(Listing.QUOTES, Listing.VERDICTS)) {
            Listing.Query query = listing.query(selection, FIRST);

            assertThat(plan(query.sql(), query.parameters()))
                    .as(listing.table() + " " + selection)
                    .doesNotContain("Seq Scan");
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noSearchReadsAWholeTable(String words) throws SQLException {
        Search.Question question =
                new Search.Question(words, Set.of(Hit.Type.QUOTE, Hit.Type.CLAIM), 50, null);
        Listing.Query query =
                Search.query(question, Place.of(null, 30_000), new Search.Newest(20_000, 30_000));

        String plan = plan(query.sql(), query.parameters());

        assertThat(plan).doesNotContain("Seq Scan");
    }

    static Stream<String> questions() {
        return Stream.of("harbour", "word77", "\"harbour word77\" said");
    }

    /// A stack of `ids` is looked up when a claim's timeline is told.
    @Test
    void quotesAreFoundByTheirIds() throws SQLException {
        String sql = "SELECT event FROM store.quote WHERE position IS NOT NULL AND id = ANY (?)";

        assertThat(plan(sql, List.of(List.of("q_1", "q_2")))).doesNotContain("Seq Scan");
    }

    private static String plan(String sql, List<Object> parameters) throws SQLException {
        List<String> lines =
                DATABASE.transaction(connection ->
                        Rows.select(
                                connection,
                                "EXPLAIN " + sql,
                                row -> row.getString(1),
                                parameters.toArray()));
        return String.join("\n", lines);
    }

    private static Selection during(Facet facet, String from, String before) {
        return Selection.EVERYTHING.and(Map.of(facet, new Period(from, before)));
    }
}
