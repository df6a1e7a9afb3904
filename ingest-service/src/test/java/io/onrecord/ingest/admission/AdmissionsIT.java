package io.onrecord.ingest.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.events.Article;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Json;
import io.onrecord.ingest.Drafts;
import io.onrecord.ingest.submission.Checked.Draft;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On a real PostgreSQL: what is remembered, across crashes and restarts.
class AdmissionsIT {

    private static final String WIRE =
            """
            The harbour of Oldmere stays open through the winter, its council decided on Tuesday after \
            a debate of four hours. “We stay open,” said Bruno Morrow, the mayor, who had wanted to close \
            two of the three piers until the spring. The fishermen had warned that ice would cost them a \
            third of the year's herring. A ferry to Saltholm runs twice a week from December.
            """;

    private static final String OTHER =
            """
            Pupils of the school at Pell Bay have counted every tree in the town, all four thousand of \
            them, and found that a quarter need care. Their teacher, Celia Osk, hands the map to the parks \
            office on Friday. The office says that it had no list of its own since the flood, and that the \
            new one will decide where the spring's saplings go.
            """;

    private static final EmbeddedPostgres POSTGRES = postgres();

    private final Database database = new Database(POSTGRES.getPostgresDatabase());
    private final Admissions admissions = new Admissions(database);
    private int records;

    @BeforeAll
    static void migrate() {
        Flyway.configure()
                .dataSource(POSTGRES.getPostgresDatabase())
                .schemas("ingest")
                .locations("db/ingest")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        execute("truncate ingest.seen, ingest.held, ingest.signature, ingest.erased");
    }

    @Test
    void publishesTheSameOnlyOnce() throws SQLException {
        admissions.sent(admit(Drafts.version(1, "It holds.")));
        assertThat(admit(Drafts.version(1, "It holds."))).isEmpty();
    }

    @Test
    void anErasedArticleLeavesNoRowAndIsNotTakenAgain() throws SQLException {
        Draft draft = Drafts.version(1, WIRE);
        admissions.sent(admit(draft));

        new Erasures(database).erase(draft.article().id());

        assertThat(admit(Drafts.version(2, WIRE + " Again."))).isEmpty();
        for (String table : List.of("seen", "held", "signature")) {
            execute(
                    "do $$ begin if exists (select from ingest.%1$s) then raise '%1$s'; end if; end $$"
                            .formatted(table));
        }
    }

    @Test
    void publishesTheSameVersionAgainWhenItWasCutOffBeforeItWasMarkedAsSent() throws SQLException {
        List<Article> before = admit(Drafts.version(1, "It holds."));
        assertThat(admit(Drafts.version(1, "It holds."))).isEqualTo(before);
    }

    @Test
    void countsRevisionsInOneBatchToo() throws SQLException {
        assertThat(
                        admissions.admit(
                                List.of(
                                        arrival(Drafts.version(1, "It holds.")),
                                        arrival(Drafts.version(1, "It held.")),
                                        arrival(Drafts.version(1, "It holds.")))))
                .extracting(Article::version)
                .containsExactly(
                        new ArticleVersion(1, 0),
                        new ArticleVersion(1, 1),
                        new ArticleVersion(1, 0));
    }

    @Test
    void anEmbargoedArticleIsDueWhenTheDatabaseSaysSo() throws SQLException {
        assertThat(admit(Drafts.embargoed(1, "It holds.", Instant.now().plusSeconds(3_600))))
                .isEmpty();
        assertThat(due()).isEmpty();
        execute("update ingest.held set release_at = now()");
        assertThat(due()).extracting(Article::text).containsExactly("It holds.");
    }

    @Test
    void aWithheldArticleIsUsableWhenItIsReleased() throws SQLException {
        admit(Drafts.withheld(1, "It holds."));
        execute("update ingest.held set release_at = now()");
        assertThat(due()).extracting(Article::status).containsExactly(Article.Status.USABLE);
    }

    @Test
    void aKillTakesWhatIsHeld() throws SQLException {
        admit(Drafts.embargoed(1, "It holds.", Instant.now().plusSeconds(3_600)));
        assertThat(admit(Drafts.kill(null)))
                .extracting(Article::status)
                .containsExactly(Article.Status.CANCELED);
        execute("update ingest.held set release_at = now()");
        assertThat(due()).isEmpty();
    }

    @Test
    void whatOneInstanceReleasesAnotherLeavesAlone() throws SQLException {
        admit(Drafts.withheld(1, "It holds."));
        execute("update ingest.held set release_at = now()");
        List<Article> seenByTheOther =
                database.transaction(connection -> {
                    HeldRows.due(connection, 10);
                    return due();
                });
        assertThat(seenByTheOther).isEmpty();
    }

    @Test
    void aTextThatAnotherOutletRanBeforeIsMarkedWithItsOrigin() throws SQLException {
        Article wire = admit(draft("agency.example", "w-1", WIRE)).getFirst();
        Article light =
                admit(draft("courier.example", "c-1", "Staff report\n\n" + WIRE)).getFirst();
        Article again =
                admit(draft("gazette.example", "g-1", WIRE.replace("Tuesday", "Monday")))
                        .getFirst();
        Article own = admit(draft("gazette.example", "g-2", OTHER)).getFirst();

        assertThat(wire.nearCopyOf()).isNull();
        assertThat(light.nearCopyOf()).isEqualTo(wire.id());
        assertThat(again.nearCopyOf()).isEqualTo(wire.id());
        assertThat(own.nearCopyOf()).isNull();
    }

    @Test
    void anOutletsOwnSecondArticleIsNoCopy() throws SQLException {
        admit(draft("agency.example", "w-1", WIRE));
        assertThat(admit(draft("agency.example", "w-2", WIRE)).getFirst().nearCopyOf()).isNull();
    }

    @Test
    void whatIsSentAgainIsACopyOfTheSame() throws SQLException {
        admit(draft("agency.example", "w-1", WIRE));
        List<Article> copy = admit(draft("courier.example", "c-1", WIRE));
        admit(draft("gazette.example", "g-1", WIRE));
        assertThat(admit(draft("courier.example", "c-1", WIRE))).isEqualTo(copy);
    }

    @Test
    void aKilledArticleIsNobodysOrigin() throws SQLException {
        admit(draft("agency.example", "w-1", WIRE));
        admit(Drafts.of("{\"source\":\"agency.example\",\"uri\":\"w-1\",\"status\":\"canceled\"}"));
        assertThat(admit(draft("courier.example", "c-1", WIRE)).getFirst().nearCopyOf()).isNull();
    }

    private static Draft draft(String source, String uri, String text) {
        return Drafts.of(
                Json.MAPPER
                        .createObjectNode()
                        .put("source", source)
                        .put("uri", uri)
                        .put("text", text)
                        .toString());
    }

    private List<Article> due() throws SQLException {
        return database.transaction(connection -> HeldRows.due(connection, 10));
    }

    private List<Article> admit(Draft draft) throws SQLException {
        return admissions.admit(List.of(arrival(draft)));
    }

    private Arrival arrival(Draft draft) {
        return new Arrival(draft, "inbox-0@" + records++);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
