package io.onrecord.store.settling;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.analysis.ArticleReader;
import io.onrecord.analysis.RatedClaims;
import io.onrecord.analysis.Reading;
import io.onrecord.events.Article;
import io.onrecord.events.ArticleRead;
import io.onrecord.events.ArticleVersion;
import io.onrecord.events.Finding;
import io.onrecord.events.Ids;
import io.onrecord.events.Lane;
import io.onrecord.events.Quote;
import io.onrecord.store.Newsroom;
import io.onrecord.store.intake.Arrival;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisputesElsewhereIT {

    private static final String STATEMENT =
            "“The council closed the Orle library without a vote,” Ada Moreno, a teacher, said.";

    private static final String DENIAL =
            "Tomas Lind, the mayor, denied that the council had closed the Orle library without a"
                    + " vote.";

    private static final String IN_HIS_WORDS =
            "“The council did not close the Orle library without a vote,” Tomas Lind said.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void aDenialIsTiedToTheStatementInAnotherArticle() throws SQLException {
        newsroom.store(page("ledger.example", 1, STATEMENT));
        newsroom.store(page("echo.example", 1, DENIAL));

        assertThat(states()).containsExactly("1 ACTIVE Ada Moreno DENIAL CLAIM");
    }

    @Test
    void theStatementMayArriveAfterItsDenial() throws SQLException {
        newsroom.store(page("echo.example", 1, DENIAL));
        assertThat(states()).containsExactly("1 ACTIVE DENIAL");

        newsroom.store(page("ledger.example", 1, STATEMENT));

        assertThat(states())
                .containsExactly(
                        "1 ACTIVE DENIAL",
                        "1 ACTIVE Ada Moreno DENIAL CLAIM",
                        "2 WITHDRAWN CLAIM_FOUND");
    }

    @Test
    void whateverTheOrderTheSameStands() throws SQLException {
        List<Arrival> arrivals = new ArrayList<>(page("ledger.example", 1, STATEMENT));
        arrivals.addAll(page("echo.example", 1, DENIAL));
        arrivals.addAll(page("gazette.example", 1, IN_HIS_WORDS));
        arrivals.addAll(page("echo.example", 2, "Nothing to see. " + DENIAL));
        for (int seed = 0; seed < 6; seed++) {
            Newsroom other = new Newsroom();
            Collections.shuffle(arrivals, new Random(seed));
            other.storeEach(arrivals);
            assertThat(
                            other.ask(
                                    """
                                    SELECT concat_ws(' ', event->'claim'->>'claimant',
                                        event->'assessor'->>'name')
                                    FROM store.verdict WHERE status = 'ACTIVE'
                                    """))
                    .as("seed %d", seed)
                    .containsExactly("Ada Moreno Tomas Lind");
        }
    }

    @Test
    void copiesAndFurtherSentencesAreNoNews() throws SQLException {
        newsroom.store(page("ledger.example", 1, STATEMENT));
        newsroom.store(page("echo.example", 1, DENIAL));
        newsroom.store(page("gazette.example", 1, IN_HIS_WORDS + "\n\n" + DENIAL));
        newsroom.store(page("blog.example", 1, STATEMENT));

        assertThat(states()).containsExactly("1 ACTIVE Ada Moreno DENIAL CLAIM");
    }

    @Test
    void aCanceledStatementTakesItsDisputeAway() throws SQLException {
        newsroom.store(page("ledger.example", 1, STATEMENT));
        newsroom.store(page("echo.example", 1, IN_HIS_WORDS));

        newsroom.store(
                List.of(
                        new Arrival.OfArticle(
                                article("ledger.example", 2, STATEMENT, Article.Status.CANCELED))));

        assertThat(states())
                .containsExactly(
                        "1 ACTIVE Ada Moreno DENIAL CLAIM", "2 WITHDRAWN ARTICLE_CANCELED");
        assertThat(newsroom.ask("SELECT DISTINCT article_id FROM store.printed_sentence"))
                .containsExactly(Ids.article("echo.example", "page"));
    }

    @Test
    void aCanceledDenialTakesItsDisputeAway() throws SQLException {
        newsroom.store(page("ledger.example", 1, STATEMENT));
        newsroom.store(page("echo.example", 1, DENIAL));

        newsroom.store(
                List.of(
                        new Arrival.OfArticle(
                                article("echo.example", 2, DENIAL, Article.Status.CANCELED))));

        assertThat(states())
                .containsExactly(
                        "1 ACTIVE Ada Moreno DENIAL CLAIM", "2 WITHDRAWN ARTICLE_CANCELED");
    }

    @Test
    void whatTheDenialsOwnArticleStatesIsItsOwnMatter() throws SQLException {
        newsroom.store(page("blog.example", 1, STATEMENT));
        newsroom.store(
                page(
                        "echo.example",
                        1,
                        STATEMENT.replace("Ada Moreno", "Lea Wick") + "\n\n" + DENIAL));

        assertThat(states()).containsExactly("1 ACTIVE Lea Wick DENIAL CLAIM");
    }

    /// The statement comes out a day before its denials.
    private static Article article(String domain, int version, String text, Article.Status status) {
        String day = domain.startsWith("ledger") || domain.startsWith("blog") ? "01" : "02";
        return new Article(
                Ids.article(domain, "page"),
                new ArticleVersion(version, 0),
                "page",
                null,
                new Article.Source(null, domain, null),
                null,
                null,
                "en",
                Instant.parse("2026-03-" + day + "T08:00:00Z"),
                null,
                status,
                null,
                null,
                text,
                Ids.textHash(text),
                List.of(),
                List.of(),
                null,
                Lane.LIVE);
    }

    private static List<Arrival> page(String domain, int version, String text) {
        Article article = article(domain, version, text, Article.Status.USABLE);
        Reading reading = new ArticleReader().read(article, RatedClaims.NONE);
        List<Arrival> arrivals = new ArrayList<>();
        arrivals.add(new Arrival.OfArticle(article));
        reading.quotes().forEach(quote -> arrivals.add(new Arrival.OfQuote(quote, 1)));
        reading.findings().forEach(found -> arrivals.add(new Arrival.OfFinding(found, 1)));
        arrivals.add(
                new Arrival.OfReading(
                        new ArticleRead(
                                article.id(),
                                article.version(),
                                1,
                                0,
                                reading.quotes().stream().map(Quote::id).toList(),
                                reading.findings().stream().map(Finding::id).toList())));
        return arrivals;
    }

    /// All states in the order in which they were announced.
    private List<String> states() throws SQLException {
        return newsroom.ask(
                """
                SELECT concat_ws(' ', state.version, state.event->>'status',
                    state.event->'claim'->>'claimant', state.event->>'reason',
                    (SELECT string_agg(shown->>'role', ' ') FROM
                        jsonb_array_elements(state.event->'evidence') shown))
                FROM store.verdict_state state
                ORDER BY state.version, state.event->'claim'->>'claimant' NULLS FIRST
                """);
    }
}
