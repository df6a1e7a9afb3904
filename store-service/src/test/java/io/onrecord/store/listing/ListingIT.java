package io.onrecord.store.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.database.Database;
import io.onrecord.store.database.ManyRows;
import io.onrecord.store.database.Postgres;
import io.onrecord.store.database.Rows;
import io.onrecord.store.selection.Condition;
import io.onrecord.store.selection.Facet;
import io.onrecord.store.selection.Period;
import io.onrecord.store.selection.Selection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever way leads to the rows of a list, they are the newest of those that are meant.
class ListingIT {

    private static final Database DATABASE = new Database(Postgres.migrated());
    private static final Window FIRST = new Window(50, Long.MAX_VALUE);
    private static final LocalDate PUBLISHED = LocalDate.parse("2020-01-01");
    private static final LocalDate SAID = LocalDate.parse("2000-01-01");

    private final Random random = new Random(5);

    @BeforeAll
    static void fill() throws SQLException {
        ManyRows.fill(DATABASE);
    }

    static Stream<Listing> listings() {
        return Stream.of(Listing.QUOTES, Listing.VERDICTS);
    }

    @ParameterizedTest
    @MethodSource("listings")
    void aListOfAPeriodIsTheNewestOfIt(Listing listing) throws SQLException {
        int rows = 0;
        for (int i = 0; i < 150; i++) {
            Selection selection = selection();
            Window window = new Window(1 + random.nextInt(60), 1 + random.nextInt(31_000));

            List<Long> found = found(listing, selection, window);

            assertThat(found)
                    .as(selection + " " + window)
                    .isEqualTo(expected(listing, selection, window));
            rows += found.size();
        }
        assertThat(rows).isGreaterThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31T23:59:59Z", "2020-01-02T00:00:00Z", "2020-01-02T07:31:00Z"})
    void aPeriodEndsToTheSecond(String before) throws SQLException {
        Selection until =
                Selection.EVERYTHING.and(Map.of(Facet.PUBLISHED, new Period(null, before)));

        assertThat(found(Listing.QUOTES, until, FIRST))
                .isEqualTo(expected(Listing.QUOTES, until, FIRST));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void aPeriodThatHasNothingIsEmpty(Listing listing) throws SQLException {
        Selection never =
                Selection.EVERYTHING.and(
                        Map.of(Facet.SAID, new Period("1950-01-01", "1951-01-01")));

        assertThat(found(listing, never, FIRST)).isEmpty();
    }

    /// A period, sometimes two, and sometimes words.
    private Selection selection() {
        Map<Facet, Period> periods =
                switch (random.nextInt(4)) {
                    case 0 -> Map.of(Facet.SAID, days());
                    case 1 -> Map.of(Facet.PUBLISHED, instants());
                    case 2 -> Map.of(Facet.OBSERVED, instants());
                    default -> Map.of(Facet.SAID, days(), Facet.OBSERVED, instants());
                };
        Selection selection = Selection.EVERYTHING.and(periods);
        return switch (random.nextInt(4)) {
            case 0 -> selection.and(Facet.PUBLISHER, List.of("outlet7.example", "outlet8.example"));
            case 1 -> selection.and(Facet.LANGUAGE, List.of("en"));
            case 2 -> selection.and(Facet.SPEAKER, List.of("speaker " + random.nextInt(500)));
            default -> selection;
        };
    }

    private Period days() {
        LocalDate from = SAID.plusDays(random.nextInt(8_000));
        return new Period(orNull(from.toString()), orNull(from.plusDays(length()).toString()));
    }

    private Period instants() {
        LocalDate from = PUBLISHED.plusDays(random.nextInt(14));
        return new Period(
                orNull(from + "T07:00:00Z"), orNull(from.plusDays(length()) + "T11:30:00Z"));
    }

    private int length() {
        return random.nextInt(random.nextBoolean() ? 3 : 900);
    }

    private @Nullable String orNull(String limit) {
        return random.nextInt(6) == 0 ? null : limit;
    }

    private static List<Long> found(Listing listing, Selection selection, Window window)
            throws SQLException {
        return DATABASE.transaction(connection ->
                listing.find(connection, selection, window).stream()
                        .map(Listing.Found::position)
                        .toList());
    }

    /// By the one condition, of all rows.
    private static List<Long> expected(Listing listing, Selection selection, Window window)
            throws SQLException {
        Condition condition = selection.on(listing.columns().names());
        List<Object> parameters = new ArrayList<>(List.of(window.before()));
        parameters.addAll(condition.parameters());
        parameters.add(window.limit() + 1);
        return DATABASE.transaction(connection ->
                Rows.select(
                        connection,
                        "SELECT position FROM "
                                + listing.table()
                                + " WHERE position < ?"
                                + condition.sql()
                                + " ORDER BY position DESC LIMIT ?",
                        row -> row.getLong(1),
                        parameters.toArray()));
    }
}
